// Pairs whose numbers are equal and whose statements are not, beside the like that must keep agreeing; written for the tests.
import type { Pair } from './pairs';

export const STEP_PAIRS: readonly Pair[] = [
  ['de', 'von 20 auf 30 Prozent', 'en', 'from 30 to 20 percent', 'disagree'],
  ['de', 'von 20 Euro auf 30 Euro', 'en', 'from €30 to €20', 'disagree'],
  ['de', 'von 45 auf 30', 'en', 'to 45 percent from 30', 'disagree'],
  ['de', 'um ein Drittel', 'en', 'to a third', 'disagree'],
  ['de', 'stieg um 5 Euro', 'en', 'rose to 5 euros', 'disagree'],
  ['en', 'from 20 to 30 percent', 'en', '25 percent', 'unknown'],
  ['en', 'from 20 to 30 percent', 'de', 'von 30 auf 20 Prozent', 'unknown'],
  ['de', 'um ein Drittel', 'en', 'by a third', 'agree'],
  ['de', 'von 20 auf 30 Prozent', 'en', 'to 30 percent from 20 percent', 'agree'],
  ['de', 'von 20 Euro auf 30 Euro', 'de', 'von 20 auf 30 Euro', 'agree'],
  ['de', 'ein Plus von 20 Prozent', 'en', 'rose by 20 percent', 'agree'],
  ['de', 'stieg auf 30 Prozent', 'en', 'rose to 30 percent', 'agree'],
  ['de', 'zwischen 20 und 30 Prozent', 'en', '25 percent', 'agree'],
];

export const SPAN_PAIRS: readonly Pair[] = [
  ['de', 'seit 2015', 'en', 'in 2019', 'unknown'],
  ['de', 'ab 2020', 'en', 'in 2023', 'unknown'],
  ['de', 'bis 2020', 'en', 'in 2012', 'unknown'],
  ['en', 'by the end of 2025', 'en', '2019', 'unknown'],
  ['de', 'von 2010 bis 2015', 'en', 'in 2012', 'unknown'],
  ['de', 'gilt ab dem 1. Mai 2024', 'en', 'ended on May 1, 2024', 'unknown'],
  ['de', 'wuchs von 2010 bis 2015 um 3 Prozent', 'en', 'grew 3 percent between 2011 and 2015', 'unknown'],
  ['de', 'zwischen 2010 und 2015', 'en', 'from 2011 to 2013', 'unknown'],
  ['de', 'im Winter 2020', 'en', 'in July 2020', 'disagree'],
  ['de', 'im Winter 2020', 'en', 'in February 2021', 'unknown'],
  ['de', 'im Winter 2020', 'en', 'in January 2020', 'agree'],
  ['de', 'im Winter 2020', 'en', 'in the winter of 2020', 'agree'],
  ['de', 'bis 2020', 'en', 'until 2020', 'agree'],
  ['de', 'seit Mai 2015', 'en', 'since May 2015', 'agree'],
  ['de', 'zwischen 2010 und 2015', 'en', 'in 2012', 'agree'],
  ['de', 'wuchs von 2010 bis 2015 um 3 Prozent', 'en', 'grew 3 percent from 2010 to 2015', 'agree'],
  ['de', 'nach 2015', 'en', 'in 2017', 'agree'],
];

export const PERIOD_PAIRS: readonly Pair[] = [
  ['de', 'mehr als 5.000 Euro im Jahr', 'en', 'more than €5,000 a month', 'unit'],
  ['de', 'mehr als 5.000 Euro im Jahr', 'en', '€5,000 a month', 'unit'],
  ['de', 'weniger als 5.000 Euro im Monat', 'en', 'less than €5,000 a year', 'unit'],
  ['de', 'mehr als 5.000 Euro im Jahr', 'en', '€500 a month', 'agree'],
  ['de', 'mehr als 5.000 Euro im Jahr', 'en', 'more than €5,000 a year', 'agree'],
];

export const NOUN_PAIRS: readonly Pair[] = [
  ['de', '40 Lehrer', 'en', '40 nurses', 'unknown'],
  ['de', '40 Lehrer', 'en', '40 plumbers', 'unknown'],
  ['de', '30 Panzer', 'en', '30 helicopters', 'unknown'],
  ['de', '12 Kirchen', 'en', '12 mosques', 'unknown'],
  ['de', '12 Weingüter', 'en', '12 synagogues', 'unknown'],
  ['de', '12 Apfelbäume', 'de', '12 Birnbäume', 'unknown'],
  ['de', '40 Männer', 'en', '40 managers', 'unknown'],
  ['de', '40 Autos', 'en', '40 carpets', 'unknown'],
  ['de', '40 Lehrkräfte', 'en', '40 teachers', 'agree'],
  ['de', '40 Unternehmen', 'en', '40 companies', 'agree'],
  ['de', '40 Polizistinnen', 'en', '40 police officers', 'agree'],
  ['de', '3 Abgeordnete', 'en', '3 lawmakers', 'agree'],
  ['de', '140 Forschern', 'en', '140 researchers', 'agree'],
  ['de', '40 Lehrerinnen und Lehrer', 'en', '40 teachers', 'agree'],
  ['de', '12 Kirchen', 'en', '12 churches', 'agree'],
  ['de', '12 Synagogen', 'en', '12 synagogues', 'agree'],
  ['de', '12 Kameras', 'en', '12 cameras', 'agree'],
  ['de', '12 Apfelbäume', 'en', '12 trees', 'agree'],
  ['de', '12 Apfelbäume', 'de', '12 Apfelbäumen', 'agree'],
  ['de', '140 Wissenschaftler', 'de', '140 Forscher', 'agree'],
  ['de', '250 Menschen', 'en', '250 people', 'agree'],
  ['de', '12.000 Einwohner', 'en', '12,000', 'agree'],
];
