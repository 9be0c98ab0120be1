import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { type I18n, MessagesProvider } from "@/i18n";
import type { createAppRouter } from "./router";

interface AppProps {
  readonly i18n: I18n;
  readonly router: ReturnType<typeof createAppRouter>;
}

/** All of the app, the same in the browser and where its pages are made beforehand. */
export function App({ i18n, router }: AppProps) {
  return (
    <StrictMode>
      <MessagesProvider i18n={i18n}>
        <RouterProvider router={router} />
      </MessagesProvider>
    </StrictMode>
  );
}
