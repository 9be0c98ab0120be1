import { type RefObject, useEffect, useState } from "react";

/** Within so much of the window a place is about to be seen. */
const margin = "600px";

/** Whether a place has come near the window, once and for all. At once where the browser does not tell. */
export function useNearing(place: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (typeof IntersectionObserver === "undefined" || element === null) {
      setNear(true);
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
