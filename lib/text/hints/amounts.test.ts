// Tests of the rules on conversions, comparisons and sums.
import { table } from './testing/hint-table';

table(
  'conversion_rate',
  [
    ['de', 'Das Gehalt liegt bei 90.000 Yuan (ca. 31.400 Dollar) pro Monat.'],
    ['de', 'Die Strafe beträgt 200 Millionen Dollar (rund 350 Millionen Euro).'],
    ['de', 'Das Haus kostet 400.000 Franken, umgerechnet rund 110.000 Euro.'],
    ['de', 'Eine Karte kostet 3.000 Yen (umgerechnet 90 Euro).'],
    ['de', 'Er zahlte 5 Millionen Pfund (etwa 1,2 Millionen Euro).'],
    ['en', 'The salary is up to 90,000 yuan (about $31,400) a month.'],
    ['en', 'The fine is $200 million (about 350 million euros).'],
    ['en', 'The house cost 400,000 Swiss francs, or about $110,000.'],
    ['en', 'A ticket costs 3,000 yen (about $90).'],
    ['en', 'He paid £5 million ($1.2 million).'],
  ],
  [
    ['de', 'Das Gehalt liegt bei 90.000 Yuan (ca. 12.400 Dollar) pro Monat.'],
    ['de', 'Die Strafe beträgt 200 Millionen Dollar (rund 185 Millionen Euro).'],
    ['de', 'Das Haus kostet 400.000 Franken, umgerechnet rund 410.000 Euro.'],
    ['de', 'Die Firma hat 3 Millionen Dollar eingenommen und 20 Millionen Euro ausgegeben.'],
    ['de', 'Die Anlage kostet 5 Millionen Euro (2019: 3 Millionen Dollar).'],
    ['en', 'The salary is up to 90,000 yuan (about $12,400) a month.'],
    ['en', 'The fine is $200 million (about 185 million euros).'],
    ['en', 'A ticket costs 3,000 yen (about $20).'],
    ['en', 'The firm earned $3 million and spent 20 million euros.'],
    ['en', 'He paid £5 million ($6.4 million).'],
  ],
);

table(
  'conversion_rates',
  [
    ['de', 'Die Strafe beträgt 200 Millionen Dollar (184 Millionen Euro). Das Bußgeld liegt bei 50 Millionen Dollar (58 Millionen Euro).'],
    ['de', 'Er zahlt 10.000 Yuan (1.400 Dollar). Sie zahlt 20.000 Yuan (3.300 Dollar).'],
    ['de', 'Das Los kostet 100 Franken (95 Euro). Der Gewinn ist 9.000 Franken (5.600 Euro).'],
    ['en', 'The fine is $200 million (184 million euros). The fee is $50 million (58 million euros).'],
    ['en', 'He pays 10,000 yuan ($1,400). She pays 20,000 yuan ($3,300).'],
    ['en', 'It cost £100 ($127). The prize is £9,000 ($14,900).'],
  ],
  [
    ['de', 'Die Strafe beträgt 200 Millionen Dollar (184 Millionen Euro). Das Bußgeld liegt bei 50 Millionen Dollar (46 Millionen Euro).'],
    ['de', 'Er zahlt 10.000 Yuan (1.400 Dollar). Sie zahlt 20.000 Yuan (rund 2.700 Dollar).'],
    ['en', 'The fine is $200 million (184 million euros). The fee is $50 million (about 47 million euros).'],
    ['en', 'He pays 10,000 yuan ($1,400). She pays 200 yen ($1.40).'],
  ],
);

table(
  'conversion_value',
  [
    ['de', 'Der Weg ist 50 Meilen (rund 120 Kilometer) lang.'],
    ['de', 'Die Ranch misst 1.000 Acres (etwa 4.000 Hektar).'],
    ['de', 'Der Turm ist 300 Fuß (rund 30 Meter) hoch.'],
    ['de', 'Der Tank fasst 20 Gallonen (rund 200 Liter).'],
    ['de', 'Gemessen wurden 100 Grad Fahrenheit (rund 55 Grad Celsius).'],
    ['en', 'The road is 50 miles (120 km) long.'],
    ['en', 'The ranch covers 1,000 acres (4,000 hectares).'],
    ['en', 'The tower is 300 feet (30 metres) tall.'],
    ['en', 'The fish weighed 20 pounds of gold, 10 kilograms (44 oz).'],
    ['en', 'It was 100 degrees Fahrenheit (55 degrees Celsius).'],
  ],
  [
    ['de', 'Der Weg ist 50 Meilen (rund 80 Kilometer) lang.'],
    ['de', 'Die Ranch misst 1.000 Acres (etwa 400 Hektar).'],
    ['de', 'Der Turm ist 300 Fuß (rund 90 Meter) hoch.'],
    ['de', 'Der Weg ist 50 Meilen lang und 20 Meter breit.'],
    ['de', 'Gemessen wurden 100 Grad Fahrenheit (rund 38 Grad Celsius).'],
    ['en', 'The road is 50 miles (80 km) long.'],
    ['en', 'The ranch covers 1,000 acres (405 hectares).'],
    ['en', 'The tower is 300 feet (91 metres) tall.'],
    ['en', 'The road is 50 miles long and 20 feet wide.'],
    ['en', 'It was 100 degrees Fahrenheit (38 degrees Celsius).'],
  ],
);

table(
  'conversion_missing',
  [
    ['de', 'Der Konzern erzielte einen Gewinn von umgerechnet 4,6 Milliarden Euro.'],
    ['de', 'Der Bau kostet umgerechnet rund 5,7 Millionen Euro.'],
    ['de', 'Umgerechnet 300 Euro verdient ein Lehrer dort.'],
    ['de', 'Sie zahlten umgerechnet etwa 20.000 Dollar an die Schleuser.'],
    ['de', 'Die Regierung will umgerechnet zwei Milliarden Euro ausgeben.'],
    ['en', 'The group made a profit equivalent to $4.6 billion.'],
    ['en', 'A teacher there earns the equivalent of $300 a month.'],
    ['en', 'They paid smugglers the equivalent of 20,000 euros.'],
    ['en', 'The government will spend the equivalent of $2 billion.'],
    ['en', 'A loaf costs the equivalent of 3 euros.'],
  ],
  [
    ['de', 'Der Konzern erzielte einen Gewinn von 5 Milliarden Dollar, umgerechnet 4,6 Milliarden Euro.'],
    ['de', 'Der Bau kostet 900 Millionen Yen (umgerechnet rund 5,7 Millionen Euro).'],
    ['de', 'Ein Lehrer verdient dort 300 Euro.'],
    ['de', 'Auf die Landesfläche umgerechnet sind es 300 Windräder.'],
    ['de', 'Die Schleuser verlangten 700.000 Rupien. Das sind umgerechnet 8.000 Euro.'],
    ['en', 'The group made 4.2 billion euros, the equivalent of $4.6 billion.'],
    ['en', 'A teacher earns $300 a month.'],
    ['en', 'They paid 2 million rupees, equivalent to 20,000 euros.'],
    ['en', 'The pool holds the equivalent of 300 bathtubs.'],
    ['en', 'The fine is 900 million yen. That is the equivalent of $6 million.'],
  ],
);

table(
  'unlike_periods',
  [
    ['de', 'Ingenieure verdienen bis zu 90.000 Yuan (ca. 12.400 Dollar) pro Monat. Zum Vergleich: Die Gehälter bei der Konkurrenz liegen bei über 29.000 Dollar.'],
    ['de', 'Eine Pflegekraft verdient 3.200 Euro im Monat. Zum Vergleich: Ein Chefarzt kommt auf ein Gehalt von 300.000 Euro.'],
    ['de', 'Die Miete beträgt 900 Euro pro Monat gegenüber 7.000 Euro in London.'],
    ['de', 'Er verdient 4.000 Euro pro Monat, verglichen mit 60.000 Euro pro Jahr bei der Konkurrenz.'],
    ['de', 'Die Stadt zahlt 40 Euro pro Stunde. Im Vergleich dazu zahlt das Land 2.500 Euro.'],
    ['en', 'Engineers earn up to $12,400 a month. By comparison, salaries at the rival start at $29,000.'],
    ['en', 'A nurse earns 3,200 euros a month. In comparison, a senior doctor has a salary of 300,000 euros.'],
    ['en', 'The rent is $900 a month compared with $7,000 in London.'],
    ['en', 'He earns $4,000 a month compared with $60,000 a year at the rival.'],
    ['en', 'The city pays $40 an hour. By contrast, the state pays $2,500.'],
  ],
  [
    ['de', 'Eine Pflegekraft verdient 3.200 Euro im Monat. Zum Vergleich: Ein Chefarzt verdient 15.000 Euro im Monat.'],
    ['de', 'Das Haus kostete 300.000 Euro. Zum Vergleich: Das Nachbarhaus kostete 400.000 Euro.'],
    ['de', 'Die Miete beträgt 900 Euro pro Monat. Die Kaution liegt bei 2.700 Euro.'],
    ['de', 'Er verdient 4.000 Euro pro Monat, verglichen mit 5.000 Euro pro Monat bei der Konkurrenz.'],
    ['de', 'Die Firma zahlt 20 Euro pro Stunde. Zum Vergleich: Der Bus braucht 40 Minuten.'],
    ['en', 'A nurse earns 3,200 euros a month. In comparison, a doctor earns 15,000 euros a month.'],
    ['en', 'The house cost $300,000. By comparison, the one next door cost $400,000.'],
    ['en', 'The rent is $900 a month. The deposit is $2,700.'],
    ['en', 'He earns $4,000 a month compared with $5,000 a month at the rival.'],
    ['en', 'The firm pays $20 an hour. By comparison, the bus takes 40 minutes.'],
  ],
);

table(
  'unlike_units',
  [
    ['de', 'Das Haus in Bern kostete 800.000 Franken. Zum Vergleich: In Ulm kostet ein Haus 500.000 Euro.'],
    ['de', 'Die Strecke misst 40 Meilen. Zum Vergleich: Von Ulm nach Augsburg sind es 80 Kilometer.'],
    ['de', 'Der Konzern gab 5 Millionen Dollar aus, verglichen mit 4 Millionen Euro bei der Konkurrenz.'],
    ['de', 'Der Koffer wiegt 20 Kilogramm gegenüber 30 Unzen beim Vorgänger.'],
    ['en', 'The house in Bern cost 800,000 Swiss francs. By comparison, a house in Ulm costs 500,000 euros.'],
    ['en', 'The route is 40 miles long. By comparison, the old one was 80 kilometres long.'],
    ['en', 'The group spent $5 million, compared with 4 million euros at its rival.'],
    ['en', 'The case weighs 20 kilograms compared with 30 ounces for the old one.'],
  ],
  [
    ['de', 'Das Haus in Bern kostete 800.000 Franken (rund 850.000 Euro). Zum Vergleich: In Ulm kostet ein Haus 500.000 Euro.'],
    ['de', 'Die Strecke misst 900 Meter. Zum Vergleich: Von Ulm nach Augsburg sind es 80 Kilometer.'],
    ['de', 'Der Konzern gab 5 Millionen Euro aus, verglichen mit 4 Millionen Euro bei der Konkurrenz.'],
    ['de', 'Das Haus kostete 800.000 Euro. Der Garten misst 400 Quadratmeter.'],
    ['en', 'The house cost 800,000 Swiss francs ($900,000). By comparison, a house in Ohio costs $500,000.'],
    ['en', 'The route is 900 metres long. By comparison, the old one was 2 kilometres long.'],
    ['en', 'The group spent $5 million, compared with $4 million at its rival.'],
    ['en', 'The house cost $800,000. The garden measures 400 square metres.'],
  ],
);

table(
  'sum',
  [
    ['de', 'Der Rat hat 60 Mitglieder: 25 Männer, 20 Frauen und 10 Jugendliche.'],
    ['de', 'Die Kosten betragen 50 Millionen Euro: 20 Millionen Euro vom Bund, 15 Millionen Euro vom Land und 10 Millionen Euro von der Stadt.'],
    ['de', 'Im Bus saßen 40 Personen, davon 30 Kinder und 15 Erwachsene.'],
    ['de', 'Es kamen 20 Männer und 15 Frauen, insgesamt 40 Personen.'],
    ['de', 'Gebaut werden 12 Schulen, 8 Kitas und 4 Turnhallen, zusammen 26 Gebäude.'],
    ['en', 'The council has 60 members: 25 men, 20 women and 10 students.'],
    ['en', 'The cost is $50 million: $20 million from the state, $15 million from the county and $10 million from the city.'],
    ['en', 'There were 40 passengers, of whom 30 children and 15 adults.'],
    ['en', 'They arrested 20 men and 15 women, a total of 40 people.'],
    ['en', 'They will build 12 schools, 8 nurseries and 4 gyms, in all 26 buildings.'],
  ],
  [
    ['de', 'Der Rat hat 55 Mitglieder: 25 Männer, 20 Frauen und 10 Jugendliche.'],
    ['de', 'Die Kosten betragen rund 50 Millionen Euro: 20 Millionen Euro vom Bund, 15 Millionen Euro vom Land und 14 Millionen Euro von der Stadt.'],
    ['de', 'Im Bus saßen 40 Personen, davon 10 Kinder und 15 Erwachsene aus Ulm.'],
    ['de', 'Im Bus saßen 40 Personen, darunter 30 Frauen und 15 Kinder.'],
    ['de', 'Es kamen 20 Männer und 20 Frauen, insgesamt 40 Personen.'],
    ['en', 'The council has 55 members: 25 men, 20 women and 10 students.'],
    ['en', 'The cost is about $50 million: $20 million from the state, $15 million from the county and $14 million from the city.'],
    ['en', 'There were 40 passengers, of whom 10 children and 15 adults.'],
    ['en', 'There were 40 passengers, including 30 women and 15 children.'],
    ['en', 'They arrested 20 men and 20 women, a total of 40 people.'],
  ],
);

table(
  'share_sum',
  [
    ['de', 'Für den Antrag stimmten 60 Prozent, dagegen 45 Prozent.'],
    ['de', '55 Prozent der Stimmen entfielen auf Müller, 40 Prozent auf Meier und 12 Prozent auf Schmidt.'],
    ['de', '48 Prozent der Befragten sind dafür, 42 Prozent dagegen, die übrigen 15 Prozent unentschieden.'],
    ['de', 'Der Stoff besteht zu 70 Prozent aus Wolle und zu 40 Prozent aus Seide.'],
    ['de', '52 Prozent stimmten mit Ja, 49 Prozent mit Nein, 6 Prozent enthielten sich.'],
    ['en', '60 percent voted in favour and 45 percent against.'],
    ['en', 'Of the votes, 55 percent went to Miller, 40 percent to Baker and 12 percent to Smith.'],
    ['en', '48 percent are in favour, 42 percent against and the remaining 15 percent undecided.'],
    ['en', 'The fabric is made up of 70 percent wool and 40 percent silk.'],
    ['en', '52 percent voted yes, 49 percent voted no and 6 percent abstained.'],
  ],
  [
    ['de', 'Für den Antrag stimmten 60 Prozent, dagegen 40 Prozent.'],
    ['de', '70 Prozent der Befragten nutzen das Rad, 60 Prozent den Bus.'],
    ['de', 'Die Wahlbeteiligung lag bei 70 Prozent, 55 Prozent der Stimmen entfielen auf Müller.'],
    ['de', '51,4 Prozent stimmten mit Ja, 48,6 Prozent mit Nein.'],
    ['de', 'Der Stoff besteht zu 70 Prozent aus Wolle und zu 30 Prozent aus Seide.'],
    ['en', '60 percent voted in favour and 40 percent against.'],
    ['en', '70 percent use a bicycle, 60 percent the bus.'],
    ['en', 'Turnout was 70 percent and 55 percent voted for Miller.'],
    ['en', '51.4 percent voted yes and 48.6 percent voted no.'],
    ['en', 'The fabric is made up of 70 percent wool and 30 percent silk.'],
  ],
);
