/** What a command has to say to people, without a stack. Plain JavaScript: it is needed before anything is installed. */
export class Complaint extends Error {
  name = "Complaint";
}
