/** What has become of sharing. `again`: the browser wants another press, since the picture took too long to draw. */
export type Shared =
  | { readonly is: "shared" | "left" | "copied" }
  | { readonly is: "again"; readonly data: ShareData }
  | { readonly is: "refused" };

/** What a browser has for sharing; either may be missing, outside of a secure context and on many desks. */
export interface Sharer {
  readonly share?: ((data: ShareData) => Promise<void>) | undefined;
  readonly canShare?: ((data: ShareData) => boolean) | undefined;
}

/** What this browser has for sharing. The functions need their `this`. */
export function browserSharer(): Sharer {
  return {
    share: "share" in navigator ? (data) => navigator.share(data) : undefined,
    canShare: "canShare" in navigator ? (data) => navigator.canShare(data) : undefined,
  };
}

interface Shareable {
  readonly title: string;
  readonly url: string;
  /** Draws the picture, as a file; rejects where it cannot be drawn. */
  readonly picture: () => Promise<File>;
}

/** A file of no bytes, to ask whether files like the picture can be shared before any is drawn. */
const asked = () => new File([], "a.png", { type: "image/png" });

/** Whether a browser hands files like this one on. */
export function sharesFile(file: File, { share, canShare }: Sharer): boolean {
  try {
    return share !== undefined && canShare?.({ files: [file] }) === true;
  } catch {
    return false;
  }
}

/** Whether a browser hands pictures on. */
export function sharesPictures(sharer: Sharer): boolean {
  return sharesFile(asked(), sharer);
}

/** What is to be shared: the link, and with it the picture where the browser can share files and it can be drawn. */
export async function shareData({ title, url, picture }: Shareable, sharer: Sharer): Promise<ShareData> {
  const link = { title, url };
  if (!sharesPictures(sharer)) return link;
  try {
    const data = { ...link, files: [await picture()] };
    return sharer.canShare?.(data) === true ? data : link;
  } catch {
    return link;
  }
}

const isNamed = (error: unknown, name: string) => error instanceof Error && error.name === name;

/** Hands something to the device's own ways of sharing; where it has none, or they fail, its link is copied. */
export async function shareOrCopy(
  data: ShareData,
  sharer: Sharer,
  copy: (text: string) => Promise<boolean>,
): Promise<Shared> {
  if (sharer.share !== undefined) {
    try {
      await sharer.share(data);
      return { is: "shared" };
    } catch (error) {
      if (isNamed(error, "AbortError")) return { is: "left" };
      if (isNamed(error, "NotAllowedError") && data.files !== undefined) return { is: "again", data };
    }
  }
  return { is: (await copy(data.url ?? "")) ? "copied" : "refused" };
}
