// English notes of many shapes with what stands in them, made up for this table.

export const ENGLISH_NOTES = `
# Addresses, conversations
@en 2025-04-10
1> https://www.example-trust.org/report, accessed 3 March 2025.
= website | u:https://www.example-trust.org/report | a:2025-03-03
2> See https://www.example-trust.org/report (last accessed March 4, 2025)
= website | u:https://www.example-trust.org/report | a:2025-03-04
3> Retrieved March 5, 2025, from https://www.ons.gov.uk/economy/inflation
= dataset_statistics | u:https://www.ons.gov.uk/economy/inflation | a:2025-03-05
4> https://www.nytimes.com/2025/03/05/business/ai.html?smid=url-share
= news_report | u:https://www.nytimes.com/2025/03/05/business/ai.html
5> https://en.wikipedia.org/wiki/Hedge_fund
= reference_work | u:https://en.wikipedia.org/wiki/Hedge_fund
6> https://www.gov.uk/government/statistics/road-casualties
= document_official | u:https://www.gov.uk/government/statistics/road-casualties
7> Phone call with Dr. Alice Moore, March 3, 2025
= person_interview | c:Dr. Alice Moore | d:2025-03-03
8> Phone interview with spokesman Bob Hill, 4 March 2025
= person_interview | c:Bob Hill | d:2025-03-04
9> Email from Carla Diaz, March 5, 2025: “We employ 140 people.”
= person_interview | c:Carla Diaz | d:2025-03-05 | q:We employ 140 people.
10> Interviewed on March 6, 2025: Ed Stone
= person_interview | c:Ed Stone | d:2025-03-06
11> Alice Moore, interviewed on 7 March 2025
= person_interview | c:Alice Moore | d:2025-03-07
12> Interview with a city official, off the record, March 8, 2025
= person_interview | d:2025-03-08 | conf
13> J. Smith (personal communication, March 9, 2025)
= person_interview | c:J. Smith | d:2025-03-09
14> Background call with ministry staff, 10 March 2025
= person_interview | d:2025-03-10 | conf
15> Conversation with Tom and Eva Lang, 11 March 2025
= person_interview | c:Tom and Eva Lang | d:2025-03-11
16> Written statement from the Department of Health, 12 March 2025
= person_interview | c:Department of Health | d:2025-03-12
17> Telephone interview with Prof. Nora Webb (Leeds University), 13 March 2025
= person_interview | c:Prof. Nora Webb | d:2025-03-13 | n:Leeds University
18> Text message from Lee Chan, March 14
= person_interview | c:Lee Chan | d:2025-03-14
19> Moore, phone call
= person_interview | c:Alice Moore | d:2025-03-07
20> https://youtu.be/abcDEF123?t=1h2m3s
= image_video | u:https://youtu.be/abcDEF123 | l:01:02:03
21> https://bsky.app/profile/redaktion.example/post/3kabc
= social_post | u:https://bsky.app/profile/redaktion.example/post/3kabc
22> Tweet by @elonmusk, 15 March 2025
= social_post | c:@elonmusk | d:2025-03-15
23> Facebook post by Mayor Jane Cole, 16 March 2025, https://www.facebook.com/janecole/posts/123
= social_post | c:Mayor Jane Cole | d:2025-03-16 | u:https://www.facebook.com/janecole/posts/123
24> Own observation, 17 March 2025
= own_observation | d:2025-03-17
25> Counted by the author on site
= own_observation
26> Newsroom archive, box 7
= archive_internal | n:box 7
27> Internal memo dated March 18, 2025, p. 3, seen by us
= document_internal | d:2025-03-18 | l:p. 3
28> Contract on file with the author
= document_internal
29> Transcript of the hearing, p. 14
= recording_transcript | l:p. 14
30> Recording of the press conference, 19 March 2025, 00:12:30
= recording_transcript | d:2025-03-19 | l:00:12:30

# Style guides
@en
1> Brown, P. (2019). Cities at night. Routledge.
= book | c:Brown, P. | t:Cities at night | p:Routledge | d:2019
2> Brown (2019, p. 12)
= book | c:Brown, P. | t:Cities at night | p:Routledge | d:2019 | l:p. 12
3> Brown 2019: 14
= book | c:Brown, P. | t:Cities at night | p:Routledge | d:2019 | l:14
4> Ibid.
= book | c:Brown, P. | t:Cities at night | p:Routledge | d:2019 | l:14
5> ibid., pp. 20–22
= book | c:Brown, P. | t:Cities at night | p:Routledge | d:2019 | l:pp. 20–22
6> Jones, K., & Patel, R. (2020). Heat and health. Environmental Research, 12(3), 45–67. https://doi.org/10.1000/er.2020.12
= peer_reviewed | c:Jones, K., & Patel, R. | t:Heat and health | p:Environmental Research | d:2020 | doi:10.1000/er.2020.12
7> Jones and Patel 2020, p. 50
= peer_reviewed | c:Jones, K., & Patel, R. | t:Heat and health | p:Environmental Research | d:2020 | doi:10.1000/er.2020.12 | l:p. 50
8> Carson, Rachel. Silent Water. New York: Norton, 1999.
= book | c:Carson, Rachel | t:Silent Water | p:Norton | d:1999
9> Carson, Silent Water, p. 33
= book | c:Carson, Rachel | t:Silent Water | p:Norton | d:1999 | l:p. 33
10> Carson, op. cit., p. 40
= book | c:Carson, Rachel | t:Silent Water | p:Norton | d:1999 | l:p. 40
11> Maria Lee, “Ports under Pressure,” Financial Times, March 3, 2025.
= news_report | c:Maria Lee | t:Ports under Pressure | p:Financial Times | d:2025-03-03 | u:https://www.ft.com/content/abc
12> “Ports under Pressure,” Financial Times, March 3, 2025
= news_report | c:Maria Lee | t:Ports under Pressure | p:Financial Times | d:2025-03-03 | u:https://www.ft.com/content/abc
13> Lee, Maria. “Ports under Pressure.” Financial Times, 3 Mar. 2025, www.ft.com/content/abc.
= news_report | c:Maria Lee | t:Ports under Pressure | p:Financial Times | d:2025-03-03 | u:https://www.ft.com/content/abc
14> The Guardian, 4 March 2025, p. 9
= news_report | p:The Guardian | d:2025-03-04 | l:p. 9
15> Kahn, L. (2025, March 5). The new gold rush. The Economist. https://www.economist.com/gold
= news_report | c:Kahn, L. | t:The new gold rush | p:The Economist | d:2025-03-05 | u:https://www.economist.com/gold
16> Peter Fox, Rivers of Iron (London: Verso, 2011), 45.
= book | c:Peter Fox | t:Rivers of Iron | p:Verso | d:2011 | l:45
17> See note 8.
= book | c:Carson, Rachel | t:Silent Water | p:Norton | d:1999
18> Fox, see note 16, p. 50
= book | c:Peter Fox | t:Rivers of Iron | p:Verso | d:2011 | l:p. 50
19> Oxford English Dictionary, entry “truth”
= reference_work | p:Oxford English Dictionary | t:truth
20> ISBN 0-306-40615-2, ch. 4
= book | isbn:9780306406157 | l:ch. 4
21> PMID 31978945
= peer_reviewed | pmid:31978945 | u:https://pubmed.ncbi.nlm.nih.gov/31978945/
22> https://pubmed.ncbi.nlm.nih.gov/31978945/
= peer_reviewed | pmid:31978945 | u:https://pubmed.ncbi.nlm.nih.gov/31978945/
23> arXiv:2412.19437
= website | c:DeepSeek-AI | t:DeepSeek-V3 Technical Report | arxiv:2412.19437 | u:https://arxiv.org/abs/2412.19437v2 | d:2024
24> https://arxiv.org/abs/2412.19437v2
= website | c:DeepSeek-AI | t:DeepSeek-V3 Technical Report | arxiv:2412.19437 | u:https://arxiv.org/abs/2412.19437v2 | d:2024
25> DeepSeek-AI (2024). DeepSeek-V3 Technical Report. arXiv:2412.19437, table 1
= website | c:DeepSeek-AI | t:DeepSeek-V3 Technical Report | arxiv:2412.19437 | u:https://arxiv.org/abs/2412.19437v2 | d:2024 | l:table 1

# Courts, offices, agencies
@en
1> Smith v. Jones, 410 U.S. 113 (1973)
= court_record | t:Smith v. Jones | d:1973 | az:410 U.S. 113
2> R v. Miller [2019] UKSC 41
= court_record | t:R v. Miller | az:[2019] UKSC 41
3> Supreme Court, Docket No. 21-1234, p. 7
= court_record | c:Supreme Court | az:21-1234 | l:p. 7
4> Case C-311/18, para. 134
= court_record | az:C-311/18 | l:para. 134
5> Indictment, 4 March 2025, p. 12
= court_record | d:2025-03-04 | l:p. 12
6> Section 230 of the Communications Decency Act
= document_official | t:Communications Decency Act | l:Section 230
7> Article 8 of the European Convention
= document_official | t:European Convention | l:Article 8
8> Annual report 2024, p. 31
= document_official | t:Annual report 2024 | l:p. 31
9> Form 10-K 2024, p. 12
= document_official | l:p. 12
10> AP, March 3, 2025
= agency_wire | p:AP | d:2025-03-03
11> Reuters report, 4 March 2025
= agency_wire | p:Reuters | d:2025-03-04
12> according to AFP
= agency_wire | p:AFP
13> ONS, Labour market overview, March 2025
= dataset_statistics | c:ONS | t:Labour market overview | d:2025
14> U.S. Census Bureau, table S0101
= dataset_statistics | c:U.S. Census Bureau | l:table S0101
15> Press release by Acme Inc., 5 March 2025
= press_release | c:Acme Inc. | d:2025-03-05
16> White House press release, March 6, 2025
= press_release | c:White House | d:2025-03-06
17> Ministry of Health, press release no. 12, 7 March 2025
= press_release | c:Ministry of Health | d:2025-03-07
18> OECD: Education at a Glance 2024, fig. 2
= document_official | c:OECD | t:Education at a Glance 2024 | l:fig. 2
19> Pew Research Center, “Trust in Media,” March 2025, p. 4
= dataset_statistics | c:Pew Research Center | t:Trust in Media | d:2025 | l:p. 4
20> World Bank: World Development Report 2023, p. 12
= document_official | c:World Bank | t:World Development Report 2023 | l:p. 12

# Several, sides, remarks
@en
1> AP, March 3, 2025; phone call with Alice Moore, March 4, 2025
= agency_wire | p:AP | d:2025-03-03
= person_interview | c:Alice Moore | d:2025-03-04
2> https://a.example.org/x; see also https://b.example.org/y
= website | u:https://a.example.org/x
= website | u:https://b.example.org/y | s:context
3> But see The Times, 5 March 2025
= news_report | p:The Times | d:2025-03-05 | s:refutes
4> Rounded up. Source: Office for National Statistics
= dataset_statistics | c:Office for National Statistics | n:Rounded up.
5> (1) https://a.example.org/x (2) https://c.example.org/z
= website | u:https://a.example.org/x
= website | u:https://c.example.org/z
6> Phone call with Alice Moore, March 4, 2025. See also Annual report 2023, p. 8.
= person_interview | c:Alice Moore | d:2025-03-04
= document_official | t:Annual report 2023 | l:p. 8 | s:context
7> The figure on https://a.example.org/x is from 2023.
= website | u:https://a.example.org/x | n:The figure on https://a.example.org/x is from 2023.
8> https://a.example.org/x, https://c.example.org/z (both accessed 6 March 2025)
= website | u:https://a.example.org/x | a:2025-03-06
= website | u:https://c.example.org/z | a:2025-03-06
9> see above
= website | u:https://c.example.org/z
10> For background: https://d.example.org
= website | u:https://d.example.org | s:context
`;
