// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { holdSent, takeSent } from "@/app/sent";

function at(address: string): void {
  window.history.replaceState({ key: "kept" }, "", address);
}

beforeEach(() => {
  takeSent();
});

describe("what is sent in the desk's address", () => {
  it.each([
    "#page=4.abcd",
    "#page-copied",
    "#story=4.abcd",
    "?title=a&text=b",
    "?text=b",
    "?link=b",
    "?shared=full",
  ])("leaves the address at once, and is given out once: %s", (sent) => {
    at(`/below/desk/${sent}`);
    holdSent();
    expect(window.location.href).toMatch(/\/below\/desk\/$/);
    expect(window.history.state).toEqual({ key: "kept" });
    expect(takeSent()).toBe(sent);
    expect(takeSent()).toBeNull();
  });

  it.each(["/desk/", "/desk/?into=own-1", "/desk/#content", "/about/#page=4.abcd", "/?text=b"])(
    "is nothing else that stands in an address: %s",
    (address) => {
      at(address);
      expect(takeSent()).toBeNull();
      expect(window.location.href.endsWith(address)).toBe(true);
    },
  );

  it("is taken also when it comes while the desk is open", () => {
    at("/desk/");
    holdSent();
    at("/desk/#page=4.abcd");
    expect(takeSent()).toBe("#page=4.abcd");
    expect(window.location.hash).toBe("");
  });
});
