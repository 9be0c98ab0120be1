import { relative } from "node:path";
import { DefaultReporter, type TestCase, type TestModule, type TestSpecification } from "vitest/node";
import { projectFolder } from "../../build/project";
import { aloneCommand, createProgress, stepVariable } from "./progress";

const fileOf = (module: TestModule) => relative(projectFolder, module.moduleId);

/**
 * Tells how far Vitest is and how to run alone what failed, at its end what Vitest says of failures: file by file, and test by
 * test where all stand in one file, as the journeys of the engines do.
 */
export default class VitestProgress extends DefaultReporter {
  private readonly step = process.env[stepVariable] ?? "unit";
  private readonly byTest = this.step === "engines";
  private readonly progress = createProgress({ what: this.byTest ? "journeys" : "files" });

  constructor() {
    super({ summary: false });
  }

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    super.onTestRunStart(specifications);
    if (!this.byTest) this.progress.begun(specifications.length);
  }

  override onTestModuleCollected(module: TestModule): void {
    super.onTestModuleCollected(module);
    if (this.byTest) this.progress.begun([...module.children.allTests()].length);
  }

  onTestModuleStart(module: TestModule): void {
    if (!this.byTest) this.progress.started(fileOf(module));
  }

  override onTestCaseReady(test: TestCase): void {
    super.onTestCaseReady(test);
    if (this.byTest) this.progress.started(test.fullName);
  }

  override onTestCaseResult(test: TestCase): void {
    if (this.byTest) this.progress.ended(test.fullName);
    if (test.result().state !== "failed") return;
    // Vitest joins what its --testNamePattern is matched against by spaces.
    const name = test.fullName.replaceAll(" > ", " ");
    this.progress.failed(test.fullName, aloneCommand(this.step, fileOf(test.module), name));
  }

  override onTestModuleEnd(module: TestModule): void {
    if (!this.byTest) this.progress.ended(fileOf(module));
  }
}
