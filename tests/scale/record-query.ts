import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';

/** What a page should show of the events that a condition of SQL holds for. */
export interface Expected {
  readonly events: number;
  /** Numbers of the areas that have any, by id. */
  readonly badges: Readonly<Record<string, number>>;
  /** The most that began, or can first have begun, in one month, of all events. */
  readonly highest: number;
}

/** An event of the record. */
export interface Found {
  readonly id: string;
  readonly title: string;
  /** Month in which it began, `2023-07`. */
  readonly month: string;
}

/**
 * The record as DuckDB reads it from the GeoParquet file of the site: another way to every number
 * than that of the page.
 */
export class RecordQuery {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(site: string): Promise<RecordQuery> {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(`CREATE VIEW events AS FROM '${join(site, 'data/events.parquet')}'`);
    return new RecordQuery(connection);
  }

  async #ask<T>(sql: string): Promise<readonly T[]> {
    const reader = await this.#connection.runAndReadAll(sql);
    return reader.getRowObjectsJson() as readonly unknown[] as readonly T[];
  }

  async expect(condition: string): Promise<Expected> {
    const [[all], [most], areas] = await Promise.all([
      this.#ask<{ n: number }>(`SELECT count(*)::INTEGER AS n FROM events WHERE ${condition}`),
      this.#ask<{ n: number }>(
        `SELECT max(n)::INTEGER AS n FROM (SELECT count(*) AS n FROM events
         WHERE whenStart.first IS NOT NULL
         GROUP BY strftime(whenStart.first, '%Y-%m'))`,
      ),
      this.#ask<{ area: string; n: number }>(
        `SELECT area, count(*)::INTEGER AS n FROM (SELECT unnest(areas) AS area FROM events
         WHERE ${condition}) GROUP BY area`,
      ),
    ]);
    const badges = Object.fromEntries(areas.map(({ area, n }) => [area, n]));
    return { events: all?.n ?? 0, badges, highest: most?.n ?? 0 };
  }

  /** The first event in an order of SQL. */
  async find(order: string): Promise<Found> {
    const [found] = await this.#ask<Found>(
      `SELECT id, title, strftime(firstDay, '%Y-%m') AS month FROM events
       WHERE firstDay IS NOT NULL ORDER BY ${order} LIMIT 1`,
    );
    if (!found) throw new Error('found no event with a day, expected one');
    return found;
  }

  /** A long word that stands in the titles of fewest events, with these titles. */
  async findRareWord(): Promise<{ word: string; titles: readonly string[] }> {
    const [found] = await this.#ask<{ word: string; titles: readonly string[] }>(
      `SELECT word, list(title) AS titles FROM (SELECT title, unnest(string_split(title, ' ')) AS word
       FROM events) WHERE regexp_matches(word, '^[A-Z][a-z]{7,}$') GROUP BY word
       ORDER BY count(*), word LIMIT 1`,
    );
    if (!found) throw new Error('found no word in the titles, expected some');
    return found;
  }

  close(): void {
    this.#connection.closeSync();
  }
}
