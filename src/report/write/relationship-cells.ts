/** A fact as cells of a spreadsheet: days as days, the address as a link. */
import type {Language} from '../../language/language';
import {
  DATE_COLUMNS,
  RELATIONSHIP_COLUMNS,
  relationshipCells,
  type Relationship,
} from '../relationship';
import {dayCell, pageCell, type CellContent} from './xlsx-sheet';

export const spreadsheetCells = (relationship: Relationship, lang: Language): CellContent[] => {
  const cells = relationshipCells(relationship, lang);
  return RELATIONSHIP_COLUMNS.map(column => {
    const value = cells[column];
    if (typeof value !== 'string') return value;
    if (column === 'link') return pageCell(value, value);
    return DATE_COLUMNS.includes(column) ? dayCell(value) : value;
  });
};
