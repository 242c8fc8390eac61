using CoProduction.Definitions;
using CoProduction.Literature;
using CoProduction.Practice;
using static CoProduction.Reference.ReviewPlace;

namespace CoProduction.Reference;

/// <summary>What the review says, statement by statement, in its order.</summary>
internal static class ReviewStatements
{
    public static IReadOnlyList<ReviewStatement> All => [.. Background(), .. Opportunities(), .. Barriers(), .. Conclusion()];

    private static ReviewStatement[] Background() =>
    [
        new("summary; p. 3", "The concept was introduced in the late 1970s in the USA, since research recognised that citizens have an active part in producing services.",
            Note(Ostrom1996.Definition, "late 1970s in the USA")),
        new("summary", "Co-production can cover co-creation, co-development and co-delivery.",
            Criterion(NightingaleEtAl2016.Definition, "three-forms"), Kinds(NightingaleEtAl2016.Typology)),
        new("summary", "An opportunity is the focus on the whole person or community, and not only on the service.", Item(Practice.Opportunities.Checklist, "whole-person")),
        new("summary", "The word is manipulated: for business as usual, or for consultation alone.",
            Item(Practice.Barriers.Checklist, "misuse"), Item(Cautions.Checklist, "tokenism")),
        new("p. 3", "Three factors upset the idea of one central producer: there is rarely a single one, those who deliver act autonomously, and delivery relies on recipients (Ostrom).",
            Note(Ostrom1996.Definition, "three factors"), Criterion(Ostrom1996.Definition, "input")),
        new("p. 3", "To define co-production has been considerably difficult.",
            Note(NightingaleEtAl2016.Definition, "hard to define"), Item(Practice.Barriers.Checklist, "unclear-use")),
        new("p. 3", "Two views stand against each other: intrinsic to some services (Alford, 1998), or a tool beside others (Parks et al., 1981).",
            Note(Alford1998.Definition, "for him it is intrinsic"), Note(ParksEtAl1981.Definition, "one tool among others")),
        new("p. 3", "Contracting out and privatisation caused co-production to be ignored, which led to patchy reforms (Alford, 1998).",
            Criterion(Alford1998.Definition, "not-contracted"), Note(Alford1998.Definition, "patchy")),
        new("pp. 3-4", "Technical, economic and institutional factors decide whether it is feasible (Parks et al., 1981).",
            Item(Feasibility.Checklist, "technical"), Item(Feasibility.Checklist, "economic"), Item(Feasibility.Checklist, "institutional")),
        new("p. 4", "Three factors drive the renewed interest: declining trust, the economic crisis, and citizens who know and can do more.",
            Item(Drivers.Checklist, "declining-trust"), Item(Drivers.Checklist, "economic-crisis"), Item(Drivers.Checklist, "knowledgeable-citizens")),
        new("p. 4", "New public management offered choice and transparency, and was undone by control and compliance; now social values that exist are to be mobilised.",
            Advice(Drivers.Checklist, "declining-trust", "values that people already share")),
        new("p. 4", "The context on a small scale matters (Needham; Needham and Carr; Voorberg et al.).",
            Note(Drivers.Checklist, "own context"), Item(Practice.Barriers.Checklist, "unclear-use")),
        new("pp. 4-5", "Whitaker has three categories: requesting assistance, providing it, and mutual adjustment.",
            Kinds(Whitaker1980.Typology), Criterion(Whitaker1980.Definition, "three-activities")),
        new("p. 5", "Sharp counts only where a formal arrangement lets producer and consumer both put something in.", Criterion(Sharp1980.Definition, "formal-arrangement")),
        new("p. 5", "Brudney and England would not strictly define the range of activities: it depends on the context.",
            Note(BrudneyEngland1983.Definition, "fixed once for all")),
        new("p. 5", "Brudney and England: involvement that is meant to have a positive and not a negative impact.", Criterion(BrudneyEngland1983.Definition, "positive-intent")),
        new("p. 5", "Brudney and England: voluntary cooperation and not compliance.", Criterion(BrudneyEngland1983.Definition, "voluntary")),
        new("p. 5", "Brudney and England: active and not passive behaviour.", Criterion(BrudneyEngland1983.Definition, "active")),
        new("p. 5", "Brandsen and Pestoff tell co-governance, co-management and co-production apart.", Kinds(BrandsenPestoff2006.Typology)),
        new("p. 5", "Individual, group and collective co-production vary in their impact (Pestoff, 2013).",
            Kinds(Pestoff2013.Typology), Note(Pestoff2013.Typology, "their impact varies")),
        new("p. 5", "The literature disagrees over whether volunteers may be considered co-producers.",
            Note(Alford2002.Definition, "reports disagreement"), Question("volunteers")),
        new("p. 5", "Alford: clients receive private value, volunteers do not individually consume, and citizens, who voice and vote, receive public value.",
            Kinds(Alford2002.Typology)),
        new("p. 5", "Needham and Carr list what varies: who, at what stage, what is contributed, and the level of transformation.",
            Kinds(NeedhamCarr2009Who.Typology), Kinds(NeedhamCarr2009Stage.Typology), Kinds(NeedhamCarr2009Contribution.Typology),
            Kinds(NeedhamCarr2009Transformation.Typology)),
        new("p. 5", "The specific context of co-production has to be said (Pestoff, 2013).", Item(Practice.Barriers.Checklist, "unclear-use")),
    ];

    private static ReviewStatement[] Opportunities() =>
    [
        new("p. 5", "Three factors speak for it: the first for any service, the second and third for health care above all.",
            Note(Practice.Opportunities.Checklist, "three opportunities")),
        new("p. 6", "Parents of co-operative pre-schools valued staff more, potentially because they talked more with them, and both sides found the service better (Vamstad).",
            Item(Practice.Opportunities.Checklist, "service-quality"), Note(Practice.Opportunities.Checklist, "potentially the reason")),
        new("p. 6", "Knowledge of users and front-line staff lies dormant (Needham).", Item(Practice.Opportunities.Checklist, "service-quality")),
        new("p. 6", "Front-line staff were marginalised; users who are taken as agents gain knowledge and power, and may take part in civic life (Needham).",
            Advice(Practice.Opportunities.Checklist, "service-quality", "civic life")),
        new("p. 6", "Professional care alone cannot be relied upon for ever: long lives, complex and lifestyle-related illness; treatment must work on many levels (Buddery).",
            Item(Practice.Opportunities.Checklist, "healthcare-challenges"), Note(Practice.Opportunities.Checklist, "cannot be sustained"),
            Advice(Practice.Opportunities.Checklist, "healthcare-challenges", "on many levels")),
        new("p. 6", "The challenge was acute and infectious disease in the nineteenth century, and is chronic disease now (Realpe and Wallace, whom the review dates 2012 here).",
            Item(Practice.Opportunities.Checklist, "healthcare-challenges"), Entry(Bibliography.RealpeWallace2010, "both 2010 and 2012")),
        new("pp. 6-7", "Co-production raises self-efficacy and makes networks of trust; in conventional participation people do not believe that they control anything (Fledderus et al.).",
            Item(Practice.Opportunities.Checklist, "vulnerable-groups"), Note(Practice.Opportunities.Checklist, "an assumption so far")),
        new("p. 7", "It may suit vulnerable groups, such as the elderly (Gill et al.).", Item(Practice.Opportunities.Checklist, "vulnerable-groups")),
        new("p. 7", "For long-term conditions: support self-management, active patients, prepared clinicians and a responsive administration (Realpe and Wallace).",
            Advice(Practice.Opportunities.Checklist, "healthcare-challenges", "active patients")),
    ];

    private static ReviewStatement[] Barriers() =>
    [
        new("p. 7", "Co-production can enhance social capital, but may be less effective at building it (Needham and Carr).",
            Note(Practice.Opportunities.Checklist, "less effective at building any")),
        new("p. 7", "Marginalised groups may need extra support to become involved (Needham and Carr).", Item(Practice.Barriers.Checklist, "inequality")),
        new("p. 7", "Interests and motives differ widely; ability and motivation depend on distance, on information and on how the service affects people (Pestoff, 2013).",
            Item(Engagement.Checklist, "ease"), Item(Engagement.Checklist, "salience")),
        new("p. 7", "How knowledge and motivation turn into behaviour was not made clear enough (Van Eijk and Steen).", Note(Engagement.Checklist, "turn into acting")),
        new("pp. 7-8", "Knowledge and self-efficacy raise what parents put in; self-efficacy has the greater effect, and that of knowledge may vary with it (Thomsen).",
            Item(Engagement.Checklist, "knowledge"), Item(Engagement.Checklist, "self-efficacy")),
        new("p. 8", "Those who could benefit most may find it hardest to get involved, so that inequalities may be reinforced.",
            Item(Practice.Barriers.Checklist, "inequality"), Item(Cautions.Checklist, "reinforced-inequalities")),
        new("p. 8", "That research was on education: for health care, the conditions that support participation are to be found out (Voorberg et al.).",
            Advice(Practice.Barriers.Checklist, "inequality", "under what conditions")),
        new("p. 8", "Organisations can influence co-creation, and not only users, as had been argued (Sharma et al.).", Note(Readiness.Checklist, "shape what is created together")),
        new("pp. 8-9", "Organisations need four capabilities: customer activation, organisational activation, interaction, and learning agility (Sharma et al.).",
            Item(Readiness.Checklist, "customer-activation"), Item(Readiness.Checklist, "organisational-activation"),
            Item(Readiness.Checklist, "interaction-capabilities"), Item(Readiness.Checklist, "learning-agility")),
        new("p. 9", "Which customer profiles suit co-production is to be investigated (Sharma et al.; Van Eijk and Steen; Voorberg et al.).", Note(Readiness.Checklist, "suits best")),
        new("p. 9", "Networks without coordination, agreement on a path and clear management made services random and diverse (Tuurnas et al.).",
            Item(Network.Checklist, "coordination"), Item(Network.Checklist, "agreed-path"), Item(Practice.Barriers.Checklist, "complex-networks")),
        new("p. 9", "By figuration, actors in a network decide interdependently (Tuurnas et al.).", Note(Network.Checklist, "figuration")),
        new("p. 9", "One trusted informant within the network can support the client (Tuurnas et al.).", Item(Network.Checklist, "trusted-informant")),
        new("p. 9", "At whatever level, co-production mainly concerns the one-to-one relationship of professional and patient (Palumbo).",
            Item(Partnership.Checklist, "no-relationship"), Note(Partnership.Checklist, "mainly concerns")),
        new("pp. 9-10", "Professionals resist: citizens are unpredictable, and control and status are at stake (Voorberg et al.).", Item(Partnership.Checklist, "reluctance")),
        new("p. 10", "Information asymmetry, and different views, perspectives and expectations, hinder the sharing of knowledge (Barile et al.).",
            Item(Partnership.Checklist, "information-asymmetry")),
        new("p. 10", "Professionals go by disease and patients by illness, which strains co-production (Owens and Cribb).", Item(Partnership.Checklist, "disease-and-illness")),
    ];

    private static ReviewStatement[] Conclusion() =>
    [
        new("pp. 10-11", "Three gaps in research: what supports citizens in health care, the capabilities of organisations, and networks of services.",
            Note(NightingaleEtAl2016.Definition, "three gaps")),
        new("pp. 11-12", "The list of references, with its slips.",
            Entry(Bibliography.VoorbergEtAl2015, "Hoorberg"), Entry(Bibliography.BarileEtAl2014, "Barlie"), Entry(Bibliography.Sharp1980, "missing"),
            Entry(Bibliography.Alford2002, "missing")),
    ];
}
