/** Which unit of `b` stands in the place of each unit of `a`, or -1, and how strongly. */
export interface PairAlignment {
  readonly to: Int32Array;
  readonly strengths: Uint8Array;
  readonly approximate: boolean;
}
