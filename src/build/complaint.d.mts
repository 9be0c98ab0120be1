/** What a command has to say to people, without a stack. */
export declare class Complaint extends Error {}
