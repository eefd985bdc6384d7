/** A step from one form of the seeds to the next. */
export interface Migration {
  /** The form that it is for; it leads to the next number. */
  from: number;
  /** What it does, for the editor: `board.columns is called board.rows`. */
  does: string;
  /** A YAML file of the seeds after it, spliced by `editYaml` so that all else stays; one that it does not concern, as it is. */
  change: (path: string, text: string) => string;
}

/** From the first form to `STORY_SCHEMA`, one for each number. There is one form so far. */
export const migrations: Migration[] = [];
