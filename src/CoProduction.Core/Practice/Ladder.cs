using System.Diagnostics;
using CoProduction.Coding;
using CoProduction.Definitions;

namespace CoProduction.Practice;

/// <summary>The steps of Think Local Act Personal's ladder: which an activity reaches, and which of two stands higher.</summary>
public static class Ladder
{
    /// <summary>Answers <see cref="Cautions.RungReached"/> by an activity's own answers: with every step that they do not rule out.</summary>
    /// <remarks>
    /// Where citizens share in power or decide alone, whoever they are, the step is the highest if they deliver too, and co-design if they do not:
    /// no label claims more say than they have. Answers that contradict each other rule out none.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The activity is null.</exception>
    public static Answers RungReachedBy(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Answers.Unknown.WithAnyOf(Cautions.RungReached, [.. RungsLeftTo(activity.Answers)]);
    }

    /// <summary>The condition that one answer stands above another.</summary>
    internal static Condition IsAbove(Question<LadderRung> higher, Question<LadderRung> lower) => Condition.AnyOf(
        [.. Enum.GetValues<LadderRung>().Where(rung => rung > default(LadderRung)).Select(rung => higher.Is(rung) & lower.Is(Below(rung)))]);

    private static LadderRung[] Below(LadderRung rung) => [.. Enum.GetValues<LadderRung>().Where(other => other < rung)];

    private static IEnumerable<LadderRung> RungsLeftTo(Answers answers)
    {
        Answers known = Codebook.Questionnaire.Theory.WithImplied(answers);
        AnswerOption[] strong = [Codebook.Power.OptionOf(Power.Shared), Codebook.Power.OptionOf(Power.CitizenLed)];
        AnswerOption[] weak = [.. known.Possible(Codebook.Power).Except(strong)];
        IEnumerable<LadderRung> reached = weak.Length == 0 ? [] : RungsOnLadder(known.WithOptions(Codebook.Power, weak));
        bool maySharePower = known.Possible(Codebook.Power).Intersect(strong).Any();
        return reached.Concat(maySharePower ? RungsWithPower(known) : []).Distinct();
    }

    private static IEnumerable<LadderRung> RungsWithPower(Answers answers) => answers.Get(Codebook.CitizensDeliver) switch
    {
        true => [LadderRung.CoProduction],
        false => [LadderRung.CoDesign],
        null => [LadderRung.CoDesign, LadderRung.CoProduction],
    };

    private static IEnumerable<LadderRung> RungsOnLadder(Answers answers) =>
        TlapLadder.Typology.Kinds.Where(kind => kind.Assess(answers) != Membership.Not).SelectMany(RungsOf);

    private static LadderRung[] RungsOf(Kind kind) => kind.Id switch
    {
        "coercion" => [LadderRung.Coercion],
        "educating-or-informing" => [LadderRung.Educating, LadderRung.Informing],
        "consultation" => [LadderRung.Consultation],
        "engagement" => [LadderRung.Engagement],
        "co-design" => [LadderRung.CoDesign],
        "co-production" => [LadderRung.CoProduction],
        _ => throw new UnreachableException($"'{kind.Id}' is no step of the ladder."),
    };
}
