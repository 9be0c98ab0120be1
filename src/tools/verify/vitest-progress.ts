import { relative } from "node:path";
import { DefaultReporter, type TestCase, type TestModule, type TestSpecification } from "vitest/node";
import { projectFolder } from "../../build/project";
import { aloneCommand, createProgress, stepVariable } from "./progress";

const fileOf = (module: TestModule) => relative(projectFolder, module.moduleId);

/** Tells how far Vitest is, file by file, and how to run alone what failed; at its end what Vitest says of failures. */
export default class VitestProgress extends DefaultReporter {
  private readonly progress = createProgress({ what: "files" });
  private readonly step = process.env[stepVariable] ?? "unit";

  constructor() {
    super({ summary: false });
  }

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    super.onTestRunStart(specifications);
    this.progress.begun(specifications.length);
  }

  onTestModuleStart(module: TestModule): void {
    this.progress.started(fileOf(module));
  }

  override onTestCaseResult(test: TestCase): void {
    if (test.result().state !== "failed") return;
    // Vitest joins what its --testNamePattern is matched against by spaces.
    const name = test.fullName.replaceAll(" > ", " ");
    this.progress.failed(test.fullName, aloneCommand(this.step, fileOf(test.module), name));
  }

  override onTestModuleEnd(module: TestModule): void {
    this.progress.ended(fileOf(module));
  }
}
