using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Literature;

namespace CoProduction.Tests.Definitions;

/// <summary>Activities that are of a kind, and the same activities with one thing changed, which are not.</summary>
public sealed class KindsTests
{
    /// <summary>Other people and other contributions take no part.</summary>
    private const string NothingElse =
        "relatives: no; citizensCommission: no; citizensDesign: no; citizensDeliver: no; citizensAssess: no; "
        + "effort: no; expertise: no; information: no; moneyOrGoods: no; compliance: no; mutualSupport: no; mutualAdjustment: no";

    /// <summary>The kind; what makes an activity one of it, of which nothing can be left out; and what else is known of the activity.</summary>
    [Theory]
    [InlineData("arnstein-1969/manipulation-or-therapy", "power: none")]
    [InlineData("arnstein-1969/informing", "power: informed")]
    [InlineData("arnstein-1969/consultation", "power: consulted")]
    [InlineData("arnstein-1969/placation", "power: influence")]
    [InlineData("arnstein-1969/partnership", "power: shared")]
    [InlineData("arnstein-1969/delegated-power", "power: citizenLed; professionalsPlan: yes", "professionalsDeliver: no")]
    [InlineData("arnstein-1969/delegated-power", "power: citizenLed; professionalsDeliver: yes", "professionalsPlan: no")]
    [InlineData("arnstein-1969/citizen-control", "power: citizenLed; professionalsPlan: no; professionalsDeliver: no")]
    [InlineData("whitaker-1980/requesting-assistance", "requestsAssistance: yes")]
    [InlineData("whitaker-1980/providing-assistance", "citizensDeliver: yes; professionalsDeliver: yes", "compliance: no; professionalsPlan: no; professionalsSupport: no")]
    [InlineData("whitaker-1980/providing-assistance", "compliance: yes; behaviour: active", "citizensDeliver: no; professionalsDeliver: yes")]
    [InlineData("whitaker-1980/mutual-adjustment", "mutualAdjustment: yes")]
    [InlineData("whitaker-1980-service/people-changing", "ownChange: yes")]
    [InlineData("whitaker-1980-service/other-services", "ownChange: no")]
    [InlineData("alford-2002/client", "users: yes")]
    [InlineData("alford-2002/volunteer", "volunteers: yes")]
    [InlineData("alford-2002/citizen", "residents: yes", "citizensMakePolicy: no")]
    [InlineData("alford-2002/citizen", "citizensMakePolicy: yes", "residents: no")]
    [InlineData("brandsen-pestoff-2006/co-governance", "citizensMakePolicy: yes")]
    [InlineData("brandsen-pestoff-2006/co-management", "participants: organisations or both; citizensDeliver: yes; professionalsPlan: yes", "professionalsDeliver: no; professionalsSupport: no")]
    [InlineData("pestoff-2006/economic", "effort: yes", "moneyOrGoods: no")]
    [InlineData("pestoff-2006/economic", "moneyOrGoods: yes", "effort: no")]
    [InlineData("pestoff-2006/social", "effort: yes; task: supporting; scale: group or community")]
    [InlineData("pestoff-2006/political", "citizensCommission: yes", "citizensDesign: no")]
    [InlineData("pestoff-2006/political", "citizensDesign: yes", "citizensCommission: no")]
    [InlineData("pestoff-2006/service-specific", "citizensDeliver: yes")]
    [InlineData("bovaird-2007/co-planned-sole-delivery", "professionalsPlan: yes; citizensDesign: yes; citizensDeliver: yes; professionalsDeliver: no", "citizensCommission: no")]
    [InlineData("bovaird-2007/self-organised", "professionalsPlan: no; citizensDeliver: yes; professionalsDeliver: no")]
    [InlineData("needham-2007/transactional", "citizensDeliver: yes; mutualAdjustment: no")]
    [InlineData("needham-2007/collective-dialogue", "mutualAdjustment: yes; scale: group or community")]
    [InlineData("boyle-harris-2009/people-as-assets", "recognition: yes")]
    [InlineData("boyle-harris-2009/capabilities", "expertise: yes")]
    [InlineData("boyle-harris-2009/reciprocity", "reciprocity: yes")]
    [InlineData("boyle-harris-2009/peer-support", "mutualSupport: yes")]
    [InlineData("boyle-harris-2009/blurred-roles", "professionalsDeliver: yes; citizensDeliver: yes; task: core")]
    [InlineData("boyle-harris-2009/facilitating", "professionalsSupport: yes; citizensDeliver: yes")]
    [InlineData("needham-carr-2009-who/users", "users: yes")]
    [InlineData("needham-carr-2009-who/carers", "relatives: yes")]
    [InlineData("needham-carr-2009-who/community", "volunteers: yes", "residents: no")]
    [InlineData("needham-carr-2009-who/community", "residents: yes", "volunteers: no")]
    [InlineData("needham-carr-2009-who/professionals", "professionalsPlan: yes", "professionalsDeliver: no; professionalsSupport: no")]
    [InlineData("needham-carr-2009-stage/commissioning", "citizensCommission: yes")]
    [InlineData("needham-carr-2009-stage/design", "citizensDesign: yes")]
    [InlineData("needham-carr-2009-stage/delivery", "citizensDeliver: yes")]
    [InlineData("needham-carr-2009-stage/assessment", "citizensAssess: yes")]
    [InlineData("needham-carr-2009-contribution/effort", "effort: yes")]
    [InlineData("needham-carr-2009-contribution/expertise", "expertise: yes")]
    [InlineData("needham-carr-2009-contribution/mutual-support", "mutualSupport: yes")]
    [InlineData("needham-carr-2009-contribution/information", "information: yes")]
    [InlineData("needham-carr-2009-contribution/money-or-goods", "moneyOrGoods: yes")]
    [InlineData("needham-carr-2009-contribution/compliance", "compliance: yes")]
    [InlineData("needham-carr-2009-transformation/descriptive", "users: yes; effort: yes; recognition: no; power: none or informed or consulted or influence", NothingElse)]
    [InlineData("needham-carr-2009-transformation/intermediate", "users: yes; effort: yes; recognition: yes; power: none or informed or consulted or influence", NothingElse)]
    [InlineData("needham-carr-2009-transformation/transformative", "users: yes; citizensDesign: yes; power: shared or citizenLed", NothingElse)]
    [InlineData("realpe-wallace-2010/own-care", "power: none or informed or consulted")]
    [InlineData("realpe-wallace-2010/transformative", "power: shared or citizenLed")]
    [InlineData("pestoff-2012-acts/individual-acts", "scale: individual")]
    [InlineData("pestoff-2012-acts/collective-acts", "scale: group; formalArrangement: yes")]
    [InlineData("pestoff-2012-weight/heavy", "citizensDeliver: yes; scale: group or community; participants: both")]
    [InlineData("pestoff-2012-weight/light", "citizensDeliver: yes; scale: individual", "participants: both")]
    [InlineData("pestoff-2012-weight/light", "citizensDeliver: yes; participants: individuals", "scale: group")]
    [InlineData("osborne-strokosch-2013/consumer", "users: yes; professionalsDeliver: yes")]
    [InlineData("osborne-strokosch-2013/participative", "citizensCommission: yes", "citizensDesign: no; power: informed")]
    [InlineData("osborne-strokosch-2013/participative", "power: consulted or influence or shared or citizenLed", "citizensCommission: no; citizensDesign: no; citizensMakePolicy: yes")]
    [InlineData("osborne-strokosch-2013/enhanced", "users: yes; professionalsDeliver: yes; citizensDesign: yes; citizensDeliver: yes; mutualAdjustment: yes; newToService: yes", "professionalsPlan: yes")]
    [InlineData("voorberg-et-al-2015/initiator", "startedBy: citizens")]
    [InlineData("voorberg-et-al-2015/co-designer", "citizensDesign: yes")]
    [InlineData("voorberg-et-al-2015/co-implementer", "citizensDeliver: yes")]
    [InlineData("brandsen-honingh-2016/complementary-implementation", "citizensDeliver: yes; citizensDesign: no; task: supporting")]
    [InlineData("brandsen-honingh-2016/complementary-design-and-implementation", "citizensDeliver: yes; citizensDesign: yes; task: supporting")]
    [InlineData("brandsen-honingh-2016/core-implementation", "citizensDeliver: yes; citizensDesign: no; task: core")]
    [InlineData("brandsen-honingh-2016/core-design-and-implementation", "citizensDeliver: yes; citizensDesign: yes; task: core")]
    [InlineData("nabatchi-et-al-2017-level/individual", "scale: individual; benefitsParticipants: yes")]
    [InlineData("nabatchi-et-al-2017-level/group", "scale: group; benefitsGroup: yes")]
    [InlineData("nabatchi-et-al-2017-level/collective", "scale: group or community; benefitsPublic: yes")]
    [InlineData("nabatchi-et-al-2017-phase/co-commissioning", "citizensCommission: yes")]
    [InlineData("nabatchi-et-al-2017-phase/co-design", "citizensDesign: yes")]
    [InlineData("nabatchi-et-al-2017-phase/co-delivery", "citizensDeliver: yes")]
    [InlineData("nabatchi-et-al-2017-phase/co-assessment", "citizensAssess: yes")]
    [InlineData("brandsen-steen-verschuere-2018/co-production", "citizensDeliver: yes")]
    [InlineData("brandsen-steen-verschuere-2018/co-creation", "citizensDesign: yes; scale: group or community", "citizensCommission: no")]
    [InlineData("brandsen-steen-verschuere-2018/co-creation", "citizensCommission: yes; scale: group or community", "citizensDesign: no")]
    [InlineData("ansell-torfing-2021/service-production", "output: publicService; citizensDeliver: yes; professionalsSupport: yes", "professionalsPlan: no; professionalsDeliver: no")]
    [InlineData("ansell-torfing-2021/governance", "mutualAdjustment: yes; participants: individuals or organisations or both; citizensMakePolicy: yes", "professionalsPlan: yes; citizensCommission: no; citizensDesign: no")]
    [InlineData("ansell-torfing-2021/governance", "mutualAdjustment: yes; participants: individuals or organisations or both; citizensDesign: yes", "professionalsDeliver: yes; citizensCommission: no; citizensMakePolicy: no")]
    [InlineData("loeffler-bovaird-2021/co-commissioning", "citizensCommission: yes")]
    [InlineData("loeffler-bovaird-2021/co-design", "citizensDesign: yes")]
    [InlineData("loeffler-bovaird-2021/co-delivery", "citizensDeliver: yes")]
    [InlineData("loeffler-bovaird-2021/co-assessment", "citizensAssess: yes")]
    [InlineData("tlap-ladder/coercion", "power: none", "users: yes")]
    [InlineData("tlap-ladder/educating-or-informing", "power: informed", "users: yes")]
    [InlineData("tlap-ladder/consultation", "power: consulted", "users: yes")]
    public void An_activity_is_of_a_kind_and_is_not_with_any_one_answer_turned(string kind, string needed, string beside = "")
    {
        Kind asked = Find(kind);
        Answers context = Told(beside, Answers.Unknown);
        AnswerCondition[] parts = Parts(needed);
        Answers whole = Told(needed, context);

        Assert.Equal(Membership.Certainly, asked.Assess(whole));
        Assert.All(parts, part => Assert.Equal(Membership.Not, asked.Assess(Told((AnswerCondition)!part, whole))));
    }

    [Fact]
    public void Of_Bovairds_cells_full_co_production_alone_is_reported_and_the_others_are_read_in_the_axes()
    {
        Citation[] first = [.. Typology("bovaird-2007").Kinds.Select(kind => kind.Criterion.Citations[0])];
        int full = Typology("bovaird-2007").Kinds.Index().Single(kind => kind.Item.Id == "full-co-production").Index;

        Assert.Single(first.Where((_, place) => place != full).Distinct());
        Assert.Contains(first[full], Bovaird2007.Providers.Citations);
        Assert.DoesNotContain(first[(full + 1) % first.Length], Bovaird2007.Providers.Citations);
    }

    [Fact]
    public void Brandsens_and_Honinghs_types_are_told_apart_by_their_statements() => Assert.Equal(
        [
            "Citizens carry out a complementary task and do not help to design it", "Citizens carry out a complementary task and help to design it",
            "Citizens carry out a core task and do not help to design it", "Citizens carry out a core task and help to design it",
        ],
        Typology("brandsen-honingh-2016").Kinds.Select(kind => kind.Criterion.Statement));

    private static Typology Typology(string id) => DefinitionCatalog.Typologies.Single(typology => typology.Id == id);

    private static Kind Find(string path) => Typology(path.Split('/')[0]).Kinds.Single(kind => kind.Id == path.Split('/')[1]);

    private static AnswerCondition[] Parts(string answers) =>
        [.. answers.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(text => (AnswerCondition)Condition.Parse(text, Codebook.Questionnaire))];

    private static Answers Told(string answers, Answers known) => Parts(answers).Aggregate(known, (all, part) => Told(part, all));

    private static Answers Told(AnswerCondition answer, Answers known) => known.WithOptions(answer.Question, [.. answer.Options]);
}
