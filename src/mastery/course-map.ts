// What readings over the whole course need to know of it, in one language. A page gathers it (`compose/course-map.ts`).
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

export interface MapModule extends Place {
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly lessons: readonly Place[];
  readonly quiz: Place;
  readonly simulations: readonly Place[];
}

export interface MapItem {
  readonly objective: string;
  /** Place in `sections`: where what it asks is taught. */
  readonly section: number;
}

export interface CourseMap {
  readonly modules: readonly MapModule[];
  readonly exam: Place;
  readonly items: Readonly<Record<string, MapItem>>;
  readonly sections: readonly { readonly title: string; readonly href: string }[];
  /** Misconception id → the wrong belief. */
  readonly misconceptions: Readonly<Record<string, string>>;
  /** Former id of a lesson → the id it has now. */
  readonly aliases: Readonly<Record<string, string>>;
}
