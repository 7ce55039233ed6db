// English quotations and reported speech: one text for each turn of phrase, and texts that hold none.
import { describe, expect, it } from 'vitest';
import { parseManuscript } from '../parse';
import { compareToTable, readTable } from './testing/quote-table';

// "text ⇒ d:direct quotation @ speaker ; i:indirect quotation"; ¶ parts paragraphs; a speaker that is left out is not looked at.
const ROWS = readTable(`
  “We will not sell the port,” the minister said. ⇒ d:“We will not sell the port,” @ the minister
  "The water reached the ceiling," said Anna Bell, a neighbour. ⇒ d:"The water reached the ceiling," @ Anna Bell
  The mayor said: “We were never told.” ⇒ d:“We were never told.” @ The mayor
  Coach Maria Kern told reporters, “This is far from over.” ⇒ d:“This is far from over.” @ Coach Maria Kern
  “We are leaving,” she said, “and we are not coming back.” ⇒ d:“We are leaving,” @ she ; d:“and we are not coming back.” @ she
  “I never saw him. I was not even there. Ask my wife,” the witness said. ⇒ d:“I never saw him. I was not even there. Ask my wife,” @ the witness
  ‘It was a shambles,’ wrote the auditor. ⇒ d:‘It was a shambles,’ @ the auditor
  “He told me ‘I am done’ and hung up,” the mother recalled. ⇒ d:“He told me ‘I am done’ and hung up,” @ the mother
  The coach called the defeat “a slap in the face”. ⇒ d:“a slap in the face” @ The coach
  The senator described the vote as a “wake-up call”. ⇒ d:“wake-up call” @ The senator
  Investors called it a “Sputnik moment” for the industry. ⇒ d:“Sputnik moment” @ Investors
  Neighbours described him as “quiet and helpful”. ⇒ d:“quiet and helpful” @ Neighbours
  The judge denounced the plan as “reckless”. ⇒ d:“reckless” @ The judge
  The company said the delay was “unacceptable”. ⇒ d:“unacceptable” @ The company ; i:the delay was “unacceptable” @ The company
  The film “Titanic” returned to cinemas in May. ⇒
  Her novel “The Long Way Home” won the prize. ⇒
  The ferry “Spirit of Leith” ran aground on Sunday. ⇒
  Police launched Operation “Clean Sweep” in April. ⇒
  The so-called “Windsor knot” is hard to tie. ⇒
  A project named “Blue Harbour” will start in June. ⇒
  The song “Yellow Rain” topped the charts. ⇒
  The magazine “Garden Weekly” closed last year. ⇒
  She grew up in the ’80s and loved rock ’n’ roll. ⇒
  OpenAI’s models and the boys’ bikes were left outside. ⇒
  The council said that three people were hurt. ⇒ i:that three people were hurt @ The council
  The bridge is safe, the company claims. ⇒ i:The bridge is safe @ the company
  The bridge is safe, according to the company. ⇒ i:The bridge is safe @ the company
  According to the police, the driver was drunk. ⇒ i:the driver was drunk @ the police
  The driver, police said, was drunk. ⇒ i:The driver @ police ; i:was drunk @ police
  The agency announced that it would cut 400 jobs. ⇒ i:that it would cut 400 jobs @ The agency
  He said he had never met her. ⇒ i:he had never met her @ He
  The bank reported that profit rose by 8 percent. ⇒ i:that profit rose by 8 percent @ The bank
  The bank reported a loss of 3 million dollars. ⇒
  The firm announced a new factory in Leeds. ⇒
  The minister insisted the plan would go ahead. ⇒ i:the plan would go ahead @ The minister
  Scientists warned that the glacier could vanish by 2050. ⇒ i:that the glacier could vanish by 2050 @ Scientists
  Critics argue the law goes too far. ⇒ i:the law goes too far @ Critics
  She told the court that she had seen two men. ⇒ i:that she had seen two men @ She
  The union threatened to strike on Monday. ⇒ i:to strike on Monday @ The union
  Prosecutors accused him of stealing donations. ⇒ i:stealing donations @ Prosecutors
  The man denied being at the scene. ⇒ i:being at the scene @ The man
  The suspect is believed to have fled to Spain. ⇒ i:to have fled to Spain
  It is said that the house is haunted. ⇒ i:that the house is haunted
  The firm reportedly paid two million dollars. ⇒ i:The firm reportedly paid two million dollars
  As the chairman put it, the club was broke. ⇒ i:the club was broke @ the chairman
  The company said in a statement on Friday that it had lost data. ⇒ i:that it had lost data @ The company
  Smith said on Monday the talks had failed. ⇒ i:the talks had failed @ Smith
  Jan Holm, who joined in May, said the situation was serious. ⇒ i:the situation was serious @ Jan Holm
  The claim that the virus came from a lab is unproven. ⇒ i:that the virus came from a lab is unproven
  Officials believe the fire started in the kitchen. ⇒ i:the fire started in the kitchen @ Officials
  The report found that the wall had never been checked. ⇒ i:that the wall had never been checked @ The report
  Analysts expect growth to slow. ⇒
  The mayor warned: the dam will not hold. ⇒ i:the dam will not hold @ The mayor
  He added that more tests were needed. ⇒ i:that more tests were needed @ He
  “Fire!” shouted the guard. ⇒ d:“Fire!” @ the guard
  Her sign read “No more lies”. ⇒ d:“No more lies”
  The train left the station at noon. ⇒
  The town built a new school for 300 children. ⇒
  The state opened the road in March. ⇒
  He noted the number on his hand. ⇒
  They held the ball in the town hall. ⇒
  She found the keys under the mat. ⇒
  The report was published on Tuesday. ⇒
  The charges against him were dropped. ⇒
  The museum shows that collection every year. ⇒
  He argued with his neighbours for years. ⇒
  The plan, which was agreed in May, costs 8 billion. ⇒
  After the trial she left the city. ⇒
  The film's title is “Nowhere”. ⇒
  “It’s over,” he said. ⇒ d:“It’s over,” @ he
  “Is it over?” she asked. ⇒ d:“Is it over?” @ she
  The leader of the group, Amy Stone, called the deal “a betrayal of workers”. ⇒ d:“a betrayal of workers” @ Amy Stone
  Mr. Hale dismissed the claims as “nonsense”. ⇒ d:“nonsense” @ Mr. Hale
  “We lost the ball too often. That cost us,” said coach Dan Reed, who took over in May. ⇒ d:“We lost the ball too often. That cost us,” @ coach Dan Reed
  In a letter to parents, the head wrote that the school “deeply regrets” the error. ⇒ d:“deeply regrets” @ the head ; i:that the school “deeply regrets” the error @ the head
  Protesters chanted “No justice, no peace” outside the court. ⇒ d:“No justice, no peace” @ Protesters
  A spokesman told the BBC the firm had “no comment”. ⇒ d:“no comment” @ A spokesman ; i:the firm had “no comment” @ A spokesman
  The report described conditions as “inhumane and degrading”. ⇒ d:“inhumane and degrading” @ The report
  His nickname was “The Hammer”. ⇒
  The exhibition, titled “Lost Rivers”, opens on Friday. ⇒
  She starred in the sitcom “Good Neighbours”. ⇒
  The rocket “Vega 3” exploded on launch. ⇒
  He runs a blog called “The Quiet Road”. ⇒
  The word “maybe” was crossed out. ⇒
  The hospital confirmed that two patients had died. ⇒ i:that two patients had died @ The hospital
  Two patients have died, the hospital confirmed. ⇒ i:Two patients have died @ the hospital
  Two patients have died, the hospital said on Monday. ⇒ i:Two patients have died @ the hospital
  Two patients have died, a spokeswoman for the hospital told reporters. ⇒ i:Two patients have died @ a spokeswoman for the hospital
  The fire, officials say, began in a storeroom. ⇒ i:The fire @ officials ; i:began in a storeroom @ officials
  Doctors fear the virus will spread. ⇒ i:the virus will spread @ Doctors
  Police believe that he acted alone. ⇒ i:that he acted alone @ Police
  The airline admitted losing the bags. ⇒ i:losing the bags @ The airline
  The minister denied that money had changed hands. ⇒ i:that money had changed hands @ The minister
  Opponents say the road would destroy the forest, while supporters argue it would bring jobs. ⇒ i:the road would destroy the forest @ Opponents ; i:it would bring jobs @ supporters
  She said she was “shocked” and added that she would appeal. ⇒ d:“shocked” @ She ; i:she was “shocked” @ She ; i:that she would appeal @ She
  The group claims to have 5,000 members. ⇒ i:to have 5,000 members @ The group
  The painting is said to be worth two million pounds. ⇒ i:to be worth two million pounds
  Sources close to the talks said a deal was near. ⇒ i:a deal was near @ Sources close to the talks
  According to a study published in May, children sleep too little. ⇒ i:children sleep too little @ a study published in May
  Children sleep too little, a study has found. ⇒ i:Children sleep too little @ a study
  The firm has reportedly sold its fleet. ⇒ i:The firm has reportedly sold its fleet
  As the police reported, the road was closed. ⇒ i:the road was closed @ the police
  The governor urged residents to stay home. ⇒
  He promised that taxes would fall. ⇒ i:that taxes would fall @ He
  It was announced that the bridge would close. ⇒ i:that the bridge would close
  The allegation that he lied to the court was dropped. ⇒ i:that he lied to the court was dropped
  He explained how the pump works. ⇒
  They said goodbye at the gate. ⇒
  She told him the truth. ⇒
  He told a story about his youth. ⇒
  The teacher asked the children to sit down. ⇒
  The farm produces milk that is sold in town. ⇒
  The law says that the tax is due in May. ⇒ i:that the tax is due in May @ The law
  The state of Texas added two seats. ⇒
  The estimate was wrong. ⇒
  The company reported its results, which disappointed investors. ⇒
  Neither side would comment. ⇒
  One chain, Billig, said sales had doubled. ⇒ i:sales had doubled @ One chain
  The bank kept its rate at 4 percent, saying inflation was too high. ⇒ i:inflation was too high @ The bank
  “Nonsense,” Dahl replied when asked. ⇒ d:“Nonsense,” @ Dahl
  But Dr Price disputed this. “Nobody replied.” ⇒ d:“Nobody replied.” @ Dr Price
  Joan Reilly, whose son died, called it “a disgrace”. ⇒ d:“a disgrace” @ Joan Reilly
  The bridge, nicknamed “the Harp”, opened in 1964. ⇒
  The firm declined to comment, but officials said ministers were “deeply unhappy”. ⇒ i:ministers were “deeply unhappy” @ officials ; d:“deeply unhappy” @ officials
  Lund claimed the government had lost control and demanded a new budget. ⇒ i:the government had lost control @ Lund
  The office says it will publish new data in June. ⇒ i:it will publish new data in June @ The office
  “Every month costs 2,000 jobs.” He did not explain the figure. ⇒ d:“Every month costs 2,000 jobs.”
  The pipes are 5" wide and 6' long. ⇒
  The boys' coach and the girls' coach met at six o'clock. ⇒
  Opposition leader Amy Stone: “He has to go.” ⇒ d:“He has to go.” @ Opposition leader Amy Stone
  She said it's late and he isn't here. ⇒ i:it's late and he isn't here @ She
`);

describe('English quotations', () => {
  it.each(ROWS)('$text', (row) => {
    const { got, wanted } = compareToTable(parseManuscript(row.text, { language: 'en' }), row);
    expect(got).toEqual(wanted);
  });
});
