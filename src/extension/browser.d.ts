/** The little of the browser's own interface that the extension uses (WebExtensions, Manifest V3). */
interface ExtensionTab {
  readonly id?: number;
  readonly index: number;
}

declare const chrome: {
  readonly action: {
    readonly onClicked: { addListener(listener: (tab: ExtensionTab) => void): void };
  };
  readonly scripting: {
    executeScript(injection: {
      readonly target: { readonly tabId: number };
      readonly files: readonly string[];
    }): Promise<readonly { readonly result?: unknown }[]>;
  };
  readonly tabs: {
    create(tab: { readonly url: string; readonly index: number }): Promise<ExtensionTab>;
  };
};
