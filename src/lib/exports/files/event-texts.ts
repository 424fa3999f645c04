import type { Attributed, EventRecord, Participant } from '#lib/domain/event.ts';
import { formatUnit } from '#lib/messages/formats/format-unit.ts';
import { findPublishers, type Publication } from '#lib/domain/publication.ts';
import { joinTexts } from './join-cell.ts';

/** A quotation with its publishers: `“西方空域” (FlyTeam)`. */
function quote({ text, by }: Attributed, publications: readonly Publication[]): string {
  const names = findPublishers(by, publications).map(({ name }) => name);
  return `“${text}” (${names.join(', ')})`;
}

/** The place as publications word it, each version with its publishers. */
export function toPlaceText({ place, publications }: EventRecord): string {
  return joinTexts(place.map((words) => quote(words, publications)));
}

/** `US aircraft: “two bombers” (KBS World); “one B-52H” (FlyTeam). Both give two.` */
export function toAccountsText({ accounts, publications }: EventRecord): string {
  const texts = accounts.map(({ about, note, says }) => {
    const versions = says.map((version) => quote(version, publications)).join('; ');
    return `${about}: ${versions}.${note === null ? '' : ` ${note}`}`;
  });
  return joinTexts(texts);
}

function formatParticipant({ service, units }: Participant): string {
  return `${service}: ${units.map((unit) => formatUnit(unit, true)).join('; ')}`;
}

/** Units by service: `JASDF: 4 × F-2 (fighter)`; services whose units are not named are left out. */
export function toUnitsText({ participants }: EventRecord): string {
  return joinTexts(participants.filter(({ units }) => units.length > 0).map(formatParticipant));
}
