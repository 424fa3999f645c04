import { format, getFileInfo, resolveConfig } from 'prettier';
import { EVENT_FILE } from '../../src/lib/data/check/check-files.ts';
import { formatFound } from '../../src/lib/data/parse/format-found.ts';
import type { RecordFiles } from '../../src/lib/data/parse/read-record.server.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';

/** Where the record lies, by which its form is set. */
const FOLDER = 'geo';

/** Files of a sound record that `npm run format` would write otherwise, by the first line. */
export async function checkFormat(files: RecordFiles): Promise<Problem[]> {
  const found = await Promise.all([...files].map(([file, text]) => checkFile(file, text)));
  return found.flat();
}

async function checkFile(file: string, text: string): Promise<Problem[]> {
  const filepath = `${FOLDER}/${file}`;
  const { ignored, inferredParser } = await getFileInfo(filepath, {
    ignorePath: '.prettierignore',
  });
  if (ignored || inferredParser === null) return [];
  const formatted = await format(text, {
    ...(await resolveConfig(filepath)),
    // None of them is for files of the record.
    ...{ plugins: [], filepath },
  });
  if (formatted === text) return [];
  const [is, shouldBe] = [text, formatted].map((one) => one.split('\n'));
  const at = shouldBe?.findIndex((line, i) => line !== is?.[i]) ?? 0;
  return [
    {
      ...{ file, line: at + 1, record: EVENT_FILE.exec(file)?.groups?.['id'] ?? null, field: '' },
      found: formatFound(is?.[at]),
      expected: `${formatFound(shouldBe?.[at])}, as "npm run format" writes it`,
    },
  ];
}
