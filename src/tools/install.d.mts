/** Why this Node cannot run the project, or null when it can. `range` is of the form `>=major.minor`. */
export declare function nodeComplaint(version: string, range: string): string | null;

/** What the installed packages depend on, in one string: equal stamps, equal packages. */
export declare function installStamp(causes: {
  readonly lock: string;
  readonly manifest: string;
  readonly platform: string;
  readonly nodeMajor: string;
}): string;

/** Makes sure that the packages of the lock are installed. Throws a Complaint when it cannot. */
export declare function ensureInstalled(folder?: string): void;
