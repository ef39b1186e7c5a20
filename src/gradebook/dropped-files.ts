// Files out of a drop, folders gone through. Reads no file.

/** What browsers call an entry of a file system. */
interface Entry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
}
interface FileEntry extends Entry {
  file(done: (file: File) => void, failed: () => void): void;
}
interface FolderEntry extends Entry {
  createReader(): { readEntries(done: (entries: Entry[]) => void, failed: () => void): void };
}

/** Every file of a drop, those in folders too; what cannot be listed is passed over. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].flatMap((item) => (item.webkitGetAsEntry() as Entry | null) ?? []);
  if (entries.length === 0) return [...data.files];
  const found: File[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

async function walk(entry: Entry, found: File[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((resolve) => {
      (entry as FileEntry).file(resolve, () => {
        resolve(undefined);
      });
    });
    if (file) found.push(file);
    return;
  }
  const reader = (entry as FolderEntry).createReader();
  for (;;) {
    // A reader gives a hundred at a time, and an empty list at the end.
    const some = await new Promise<Entry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0) return;
    for (const inner of some) await walk(inner, found);
  }
}

/** Files somebody meant: not what systems put beside them. */
export function isMeant({ name }: { readonly name: string }): boolean {
  return !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini';
}
