/** What a worker is sent: a question under a number, or the wish that it stop answering one. */
export type ToWorker<Question> =
  | { readonly kind: "ask"; readonly id: number; readonly question: Question }
  | { readonly kind: "stop"; readonly id: number };

/** What it sends back under that number: parts of the answer as they come, and then how it ended. */
export type FromWorker<Answer, Part = never> =
  | { readonly kind: "part"; readonly id: number; readonly part: Part }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer }
  | { readonly kind: "stopped"; readonly id: number }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
