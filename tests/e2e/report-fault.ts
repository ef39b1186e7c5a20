/** One row of the fault table, as the run found it. `npm test 2>&1 | grep "fault table"` prints them all. */
export function reportFault(fault: string, figure: string): void {
  console.info(`fault table | ${fault} | ${figure}`);
}
