import { createRoot } from "react-dom/client";
import { Workbox } from "workbox-window";
import { addScreenMessages, type I18n, MessagesProvider, useTranslation } from "@/i18n";
import { Button } from "@/ui/Button";
import { trustedScriptAddress } from "@/workers/trusted-script";
import { base } from "./base";

interface OfferProps {
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** Says that a newer version is there, and leaves it to the reader when to take it. */
function Offer({ onTake, onLeave }: OfferProps) {
  const { t } = useTranslation();
  return (
    <section
      role="status"
      className="fixed inset-x-4 bottom-4 z-40 mx-auto flex max-w-measure flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-rule bg-sheet px-4 py-3 text-ui shadow-float print:hidden"
    >
      <p className="grow">{t("newVersion.there")}</p>
      <div className="flex gap-2">
        <Button kind="strong" onClick={onTake}>
          {t("newVersion.take")}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {t("newVersion.later")}
        </Button>
      </div>
    </section>
  );
}

/**
 * Keeps the app on the device, and offers a newer version when one has come. Until the reader takes it they stay with
 * the one that they began with; it comes by itself when no page of the app is open any more.
 */
export async function keepOnDevice(i18n: I18n): Promise<void> {
  const worker = new Workbox(trustedScriptAddress(new URL("service-worker.js", base)), {
    scope: base.pathname,
  });
  worker.addEventListener("waiting", async () => {
    // The first one of all waits too, for longer than a slow machine is given: there is no older one to leave then.
    if (navigator.serviceWorker.controller === null) return;
    await addScreenMessages(i18n);
    const place = document.createElement("div");
    document.body.append(place);
    const root = createRoot(place);
    const leave = () => {
      root.unmount();
      place.remove();
    };
    const take = () => {
      worker.addEventListener("controlling", () => window.location.reload());
      worker.messageSkipWaiting();
    };
    root.render(
      <MessagesProvider i18n={i18n}>
        <Offer onTake={take} onLeave={leave} />
      </MessagesProvider>,
    );
  });
  await worker.register();
}
