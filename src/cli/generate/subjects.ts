// What generated articles are about: phrases of the publisher's topics and names of countries, the frequent ones first.

/** A topic: phrases that name it. */
type Topic = readonly [string, ...string[]]

export const TOPICS: readonly [Topic, ...Topic[]] = [
  ['skills development', 'vocational training', 'apprenticeships', 'lifelong learning'],
  ['partnership agreement', 'project launch', 'technical assistance'],
  ['safety and health', 'occupational safety', 'safe return to work'],
  ['child labour', 'worst forms of child labour', 'children at work'],
  ['migrant workers', 'labour migration', 'fair recruitment'],
  ['gender equality', 'equal pay', 'women entrepreneurs'],
  ['small enterprises', 'entrepreneurship', 'cooperatives'],
  ['social protection', 'social security', 'pensions'],
  ['trade unions', 'union leaders', 'workers’ organizations'],
  ['social dialogue', 'tripartite talks', 'industrial relations'],
  ['youth employment', 'young people', 'young jobseekers'],
  ['Governing Body', 'International Labour Conference', 'Director-General'],
  ['supply chains', 'responsible business', 'trade agreement'],
  ['forced labour', 'modern slavery', 'human trafficking'],
  ['labour standards', 'ratification of the convention', 'fundamental conventions'],
  ['job creation', 'unemployment', 'public employment programme'],
  ['refugees', 'host communities', 'displaced people'],
  ['labour inspection', 'labour law reform', 'labour inspectors'],
  ['minimum wage', 'wage policy', 'wages'],
  ['green jobs', 'just transition', 'climate action'],
  ['domestic workers', 'care workers', 'care economy'],
  ['violence and harassment', 'harassment at work'],
  ['informal economy', 'informal workers', 'formalization'],
  ['farm workers', 'rural economy', 'agriculture'],
  ['labour statistics', 'global estimates', 'labour force survey'],
  ['employers’ organizations', 'business membership organizations', 'chamber of commerce'],
  ['seafarers', 'fishers', 'maritime labour'],
  ['garment factories', 'working time', 'conditions of work'],
  ['digital platforms', 'telework', 'future of work'],
  ['freedom of association', 'collective bargaining', 'right to organize'],
  ['people with disabilities', 'disability inclusion'],
  ['earthquake recovery', 'peace and resilience', 'reconstruction'],
  ['teachers', 'health workers', 'public services'],
  ['discrimination', 'people living with HIV', 'older workers'],
  ['indigenous peoples', 'tribal peoples'],
]

export const COUNTRIES = (
  'Indonesia,Philippines,Viet Nam,Bangladesh,Jordan,India,Thailand,Cambodia,Ukraine,Ethiopia,Lebanon,Nepal,Pakistan,Egypt,Tunisia,Brazil,' +
  'Myanmar,Sri Lanka,South Africa,Mexico,Iraq,Uzbekistan,Kenya,Qatar,Zambia,China,Georgia,Malaysia,Colombia,Nigeria,Peru,Senegal,Argentina,' +
  'Morocco,Ghana,Uganda,Japan,Türkiye,Timor-Leste,Mongolia,Moldova,Fiji,Costa Rica,Chile,Madagascar,Malawi,Mozambique,Somalia,Sudan,Kuwait,' +
  'Oman,Bahrain,Afghanistan,Albania,Serbia,North Macedonia,Montenegro,Armenia,Azerbaijan,Kazakhstan,Kyrgyzstan,Tajikistan,Samoa,Vanuatu,' +
  'Papua New Guinea,Solomon Islands,Tonga,Kiribati,Jamaica,Barbados,Trinidad and Tobago,Guyana,Suriname,Haiti,Dominican Republic,Honduras,' +
  'Guatemala,El Salvador,Nicaragua,Panama,Ecuador,Paraguay,Uruguay,Côte d’Ivoire,Burkina Faso,Cameroon,Comoros,Eswatini,Gabon,Lesotho,Liberia,Mali,' +
  'Mauritania,Mauritius,Namibia,Niger,Rwanda,Seychelles,Sierra Leone,Togo,Zimbabwe,Algeria,Angola,Botswana,Burundi,Spain,Portugal,Italy,' +
  'France,Germany,Poland,Romania,Bulgaria,Greece,Cyprus,Malta,Finland,Norway,Sweden,Denmark,Iceland,Ireland,Belgium,Luxembourg,Austria,' +
  'Hungary,Slovenia,Croatia,Estonia,Latvia,Lithuania,Belarus,Singapore,Maldives,Bhutan,Yemen,Libya,Cuba,Belize,Bahamas'
).split(',')
