import { shapeOf } from "./tone";

interface ToneMarkProps {
  readonly tone: number;
  readonly size?: number;
}

/** A tone's shape in its colour. It stands beside a speaker's name, so it is not read aloud. */
export function ToneMark({ tone, size = 12 }: ToneMarkProps) {
  return (
    <svg
      data-tone={tone}
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      className="shrink-0"
    >
      <path d={shapeOf(tone)} className="fill-(--speaker)" />
    </svg>
  );
}
