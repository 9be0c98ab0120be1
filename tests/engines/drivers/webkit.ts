import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import * as v from "valibot";
import type { Driver, Key } from "../page";

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** The code points that WebDriver gives to keys without a character. */
const codes: Readonly<Record<string, string>> = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Tab: "\uE004",
  ArrowDown: "\uE015",
  ArrowUp: "\uE013",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
};

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const Session = v.object({ sessionId: v.string() });
const Failure = v.object({ error: v.string(), message: v.string() });

/** Asks a WebDriver for something; gives the value that it answers with. */
async function ask(url: string, method: "POST" | "DELETE", body?: object): Promise<unknown> {
  const answer = await fetch(url, {
    method,
    // An answer that never comes is to be told with what was asked.
    signal: AbortSignal.timeout(60_000),
    headers: { "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value }: { readonly value: unknown } = await answer.json();
  if (answer.ok) return value;
  const failure = v.safeParse(Failure, value);
  throw new Error(
    failure.success ? `${failure.output.error}: ${failure.output.message}` : `${answer.status}`,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Starts a screen that nobody sees; gives its process and its name. */
async function openScreen(program: string): Promise<{ process: ChildProcess; name: string }> {
  const words = ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
  const process = spawn(program, words, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const told = process.stdio[3];
  if (told === null || told === undefined) throw new Error("Xvfb tells nothing");
  const [number] = await once(told, "data");
  return { process, name: `:${`${number}`.trim()}` };
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = once(process, "exit");
  process.kill();
  await gone;
}

/** The driver answers a moment after it was started. */
async function openSession(driver: string, browser: string): Promise<string> {
  const capabilities = {
    alwaysMatch: {
      // It now and then never tells of a page that it waited for; open() sees for itself.
      pageLoadStrategy: "none",
      "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
    },
  };
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      return v.parse(Session, await ask(`${driver}/session`, "POST", { capabilities })).sessionId;
    } catch (error) {
      // A refused connection is a driver that does not listen yet.
      if (!(error instanceof TypeError) || Date.now() > end) throw error;
      await pause(50);
    }
  }
}

/** WebKit, by plain W3C WebDriver, on a screen of its own. */
export async function openWebKit({ driver, browser, display }: WebKitPrograms): Promise<Driver> {
  const screen = await openScreen(display);
  const port = await freePort();
  const service = spawn(driver, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: screen.name,
      GDK_BACKEND: "x11",
      // There is no card to draw on, and to play one costs more than the page.
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
      LIBGL_ALWAYS_SOFTWARE: "1",
    },
  });
  const root = `http://127.0.0.1:${port}`;
  const session = `${root}/session/${await openSession(root, browser)}`;
  await ask(`${session}/window/rect`, "POST", { x: 0, y: 0, width: 1280, height: 900 });
  const act = (actions: object) => ask(`${session}/actions`, "POST", { actions: [actions] });
  const run = async (body: string) => {
    const script = `return (async () => { ${body} })();`;
    return `${await ask(`${session}/execute/sync`, "POST", { script, args: [] })}`;
  };
  return {
    async open(url) {
      await run("document.documentElement.dataset.left = '';");
      await ask(`${session}/url`, "POST", { url });
      const isThere =
        "return document.documentElement.dataset.left === undefined && document.readyState !== 'loading'";
      const end = Date.now() + 60_000;
      while ((await run(isThere)) !== "true") {
        if (Date.now() > end) throw new Error(`${url} never came`);
        await pause(50);
      }
    },
    run,
    async click(x, y) {
      await act({
        type: "pointer",
        id: "mouse",
        parameters: { pointerType: "mouse" },
        actions: [
          { type: "pointerMove", duration: 0, origin: "viewport", x, y },
          { type: "pointerDown", button: 0 },
          { type: "pointerUp", button: 0 },
        ],
      });
    },
    async press(key: Key) {
      const value = codes[key] ?? key;
      await act({
        type: "key",
        id: "keyboard",
        actions: [
          { type: "keyDown", value },
          { type: "keyUp", value },
        ],
      });
    },
    async close() {
      await ask(session, "DELETE");
      await end(service);
      await end(screen.process);
    },
  };
}
