using CoProduction.Coding;
using CoProduction.Json;

namespace CoProduction.Tests.Coding;

public sealed class CodebookTests
{
    public static TheoryData<string> Ids => [.. Codebook.Questions.Select(question => question.Id)];

    [Fact]
    public void The_questions_keep_their_ids_and_their_order() => Assert.Equal(
        [
            "output", "professionalsPlan", "professionalsDeliver", "professionalsSupport", "citizensMakePolicy", "citizensCommission",
            "citizensDesign", "citizensDeliver", "citizensAssess", "users", "relatives", "volunteers", "residents", "participants",
            "paidByProvider", "requestsAssistance", "mutualAdjustment", "behaviour", "voluntariness", "intendedEffect",
            "benefitsParticipants", "benefitsGroup", "benefitsPublic", "effort", "expertise", "information", "moneyOrGoods", "compliance",
            "citizenResources", "professionalResources", "substitutable", "duration", "formalArrangement", "power", "reciprocity",
            "recognition", "scale", "task", "startedBy", "terms",
            "publicProvider", "mutualSupport", "newToService", "ownChange", "benefitIntent",
        ],
        Codebook.Questions.Select(question => question.Id));

    [Fact]
    public void Every_answer_has_a_bit_of_its_own()
    {
        UInt128 all = 0;
        foreach (AnswerOption option in Codebook.Questions.SelectMany(question => question.Options))
        {
            Assert.Equal(UInt128.Zero, all & option.Mask.Bits);
            all |= option.Mask.Bits;
        }

        Assert.Equal(Codebook.Questions.Sum(question => question.Options.Count), (int)UInt128.PopCount(all));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_question_says_what_it_asks_when_to_give_each_answer_and_where_it_comes_from(string id)
    {
        Question question = Codebook.Find(id)!;

        Assert.Contains("?", question.Wording, StringComparison.Ordinal);
        Assert.NotEmpty(question.Citations);
        Assert.All(question.Options, option =>
        {
            Assert.EndsWith(".", option.Meaning, StringComparison.Ordinal);
            Assert.EndsWith(".", option.Example, StringComparison.Ordinal);
            Assert.Same(option, question.FindOption(option.Token));
            Assert.Same(question, option.Question);
        });
    }

    [Fact]
    public void Yes_no_questions_are_told_apart()
    {
        Assert.True(Codebook.Users.IsYesNo);
        Assert.False(Codebook.Power.IsYesNo);
    }

    [Fact]
    public void An_unknown_id_or_token_finds_nothing()
    {
        Assert.Null(Codebook.Find("Users"));
        Assert.Null(Codebook.Power.FindOption("Shared"));
    }

    [Fact]
    public void Every_implication_has_a_name_of_its_own_and_a_reason()
    {
        Assert.Equal(Codebook.Implications.Count, Codebook.Implications.Select(rule => rule.Id).Distinct().Count());
        Assert.All(Codebook.Implications, rule => Assert.NotEmpty(rule.Reason));
        Assert.Equal("citizensDeliver: yes implies behaviour: active", Codebook.Implications.Single(rule => rule.Id == "deliveringIsActive").ToString());
    }

    [Fact]
    public void The_rules_between_answers_are_these_in_this_order() => Assert.Equal(
        [
            "adjustmentNeedsProfessionals: mutualAdjustment: yes implies professionalsDeliver: yes or professionalsPlan: yes",
            "deliveringIsActive: citizensDeliver: yes implies behaviour: active",
            "requestingIsActive: requestsAssistance: yes implies behaviour: active",
            "policyIsActive: citizensMakePolicy: yes implies behaviour: active",
            "commissioningIsActive: citizensCommission: yes implies behaviour: active",
            "designingIsActive: citizensDesign: yes implies behaviour: active",
            "assessingIsActive: citizensAssess: yes implies behaviour: active",
            "adjustingIsActive: mutualAdjustment: yes implies behaviour: active",
            "organisationsAreNotUsers: participants: none or organisations implies users: no",
            "organisationsAreNotRelatives: participants: none or organisations implies relatives: no",
            "organisationsAreNotVolunteers: participants: none or organisations implies volunteers: no",
            "organisationsAreNotResidents: participants: none or organisations implies residents: no",
            "noPartNoEffort: citizenResources: none implies effort: no",
            "noPartNoExpertise: citizenResources: none implies expertise: no",
            "noPartNoGoods: citizenResources: none implies moneyOrGoods: no",
            "powerNeedsDecisions: power: shared or citizenLed implies citizensCommission: yes or citizensDesign: yes or citizensMakePolicy: yes",
            "complianceIsNotHarm: compliance: yes implies intendedEffect: positive or neutral",
            "supportingIsActive: mutualSupport: yes implies behaviour: active",
            "participantsBenefitIsMeant: benefitsParticipants: yes implies benefitIntent: intended",
            "groupsBenefitIsMeant: benefitsGroup: yes implies benefitIntent: intended",
            "publicBenefitIsMeant: benefitsPublic: yes implies benefitIntent: intended",
        ],
        Codebook.Implications.Select(rule => $"{rule.Id}: {rule}"));

    [Fact]
    public void The_answers_to_these_questions_rise_or_fall() => Assert.Equal(
        ["voluntariness", "intendedEffect", "citizenResources", "professionalResources", "power", "scale"],
        Codebook.Questions.Where(question => question.IsOrdered).Select(question => question.Id));

    [Fact]
    public void The_question_of_who_started_it_is_read_under_its_earlier_name_and_written_under_its_own()
    {
        Activity activity = CoProductionJson.Activities.Read(
            """{"title": "t", "answers": {"initiative": "citizens"}, "evidence": {"initiative": {"note": "n"}}}""");

        Assert.Equal(Initiator.Citizens, activity.StartedBy);
        Assert.Equal("""{"title":"t","answers":{"startedBy":"citizens"},"evidence":{"startedBy":{"note":"n"}}}""", CoProductionJson.Activities.Write(activity));
        Assert.Same(Codebook.StartedBy, Codebook.Find("initiative"));
    }

    [Fact]
    public void Coders_are_nearer_to_each_other_on_the_questions_whose_answers_rise_or_fall() => Assert.Equal(
        ["voluntariness", "intendedEffect", "citizenResources", "professionalResources", "power", "scale"],
        Codebook.Questions.Where(question => question.IsOrdered).Select(question => question.Id));

    [Theory]
    [InlineData("adjustmentNeedsProfessionals", "mutualAdjustment: yes implies professionalsDeliver: yes or professionalsPlan: yes")]
    [InlineData("deliveringIsActive", "citizensDeliver: yes implies behaviour: active")]
    [InlineData("requestingIsActive", "requestsAssistance: yes implies behaviour: active")]
    [InlineData("policyIsActive", "citizensMakePolicy: yes implies behaviour: active")]
    [InlineData("commissioningIsActive", "citizensCommission: yes implies behaviour: active")]
    [InlineData("designingIsActive", "citizensDesign: yes implies behaviour: active")]
    [InlineData("assessingIsActive", "citizensAssess: yes implies behaviour: active")]
    [InlineData("adjustingIsActive", "mutualAdjustment: yes implies behaviour: active")]
    [InlineData("organisationsAreNotUsers", "participants: none or organisations implies users: no")]
    [InlineData("organisationsAreNotRelatives", "participants: none or organisations implies relatives: no")]
    [InlineData("organisationsAreNotVolunteers", "participants: none or organisations implies volunteers: no")]
    [InlineData("organisationsAreNotResidents", "participants: none or organisations implies residents: no")]
    [InlineData("noPartNoEffort", "citizenResources: none implies effort: no")]
    [InlineData("noPartNoExpertise", "citizenResources: none implies expertise: no")]
    [InlineData("noPartNoGoods", "citizenResources: none implies moneyOrGoods: no")]
    [InlineData("powerNeedsDecisions", "power: shared or citizenLed implies citizensCommission: yes or citizensDesign: yes or citizensMakePolicy: yes")]
    [InlineData("complianceIsNotHarm", "compliance: yes implies intendedEffect: positive or neutral")]
    [InlineData("supportingIsActive", "mutualSupport: yes implies behaviour: active")]
    [InlineData("participantsBenefitIsMeant", "benefitsParticipants: yes implies benefitIntent: intended")]
    [InlineData("groupsBenefitIsMeant", "benefitsGroup: yes implies benefitIntent: intended")]
    [InlineData("publicBenefitIsMeant", "benefitsPublic: yes implies benefitIntent: intended")]
    public void A_rule_excludes_its_premise_together_with_the_opposite_of_its_conclusion(string id, string rule)
    {
        Condition[] sides = [.. rule.Split(" implies ").Select(text => Condition.Parse(text, Codebook.Questionnaire))];
        Answers broken = Complete(sides[0], Complete(!sides[1], Answers.Unknown));
        Answers kept = Complete(sides[0], Complete(sides[1], Answers.Unknown));

        Assert.Equal(rule, Codebook.Implications.Single(each => each.Id == id).ToString());
        Assert.Contains(Contradiction.In(broken), contradiction => contradiction.Implications.Any(each => each.Id == id));
        Assert.DoesNotContain(Contradiction.In(kept), contradiction => contradiction.Implications.Any(each => each.Id == id));
    }

    /// <summary>Answers by which a condition holds: all answers that it names, of one question or of all that it joins.</summary>
    private static Answers Complete(Condition condition, Answers answers) => condition switch
    {
        AnswerCondition one => answers.WithOptions(one.Question, [.. one.Options]),
        CompoundCondition several => several.Parts.Aggregate(answers, (known, part) => Complete(part, known)),
        _ => answers,
    };
}
