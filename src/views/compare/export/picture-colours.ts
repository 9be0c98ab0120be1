import type { PictureColours } from "./picture-marks";

/**
 * The light theme's colours, whatever the page is shown in: a picture is paper. Written out, since a page in the dark
 * theme has no way left to say what they are; a test holds them to the style sheets.
 */
export const paperColours: PictureColours = {
  paper: "#faf7f0",
  ink: "#1d1b18",
  quiet: "#5f594f",
  rule: "#ddd5c4",
  spelling: "#77705f",
  inflection: "#17685f",
  name: "#6d3b68",
  number: "#8a5a06",
  substitution: "#9c2a1c",
  rephrased: "#2f4a8a",
  addition: "#ecd7a3",
  unshared: "#ecd7a3",
  moved: "#1b6384",
  negation: "#9c2a1c",
};
