using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>All that a plan rests on: where each definition turns, the weights of the answers, and the questions not to be asked.</summary>
internal sealed class Agenda(IReadOnlyList<Boundary> boundaries, AnswerWeights weights, UInt128 skipped)
{
    public IReadOnlyList<Boundary> Boundaries => boundaries;

    public AnswerWeights Weights => weights;

    /// <summary>The questions that can still decide for some definition.</summary>
    public UInt128 Askable(UInt128 excluded)
    {
        UInt128 askable = 0;
        foreach (Boundary each in boundaries)
        {
            askable |= each.DecidingQuestions(excluded);
        }

        return askable & ~skipped;
    }

    public UInt128 Askable(Boundary one, UInt128 excluded) => one.DecidingQuestions(excluded) & ~skipped;

    public static IReadOnlyList<Question> Questions(UInt128 askable) => Codebook.Questionnaire.QuestionsIn(askable);

    /// <summary>What can still decide for some definition, reduced to what bears on the rest of the interview.</summary>
    public Prospect Prospect(UInt128 excluded)
    {
        UInt128 askable = Askable(excluded);
        IEnumerable<Parting> left = boundaries.SelectMany(each => each.PartingsOn(askable, excluded));
        return Asking.Prospect.From([.. left.Select(parting => parting with { Rest = parting.Rest & askable }).Distinct()], Theory.OfCodebook.Conflicts, excluded);
    }

    /// <summary>The answers that what is known and the implications still allow, each with its share of their weights.</summary>
    public Outcome[] Outcomes(Question question, UInt128 excluded)
    {
        Theory theory = Theory.OfCodebook;
        List<Outcome> outcomes = [];
        double sum = 0;
        foreach (AnswerOption option in question.Options)
        {
            UInt128 answered = excluded | (question.Mask & ~option.Mask);
            if ((option.Mask & excluded) == 0 && !theory.IsBroken(answered))
            {
                outcomes.Add(new Outcome(option.Mask, answered, weights.Of(option)));
                sum += weights.Of(option);
            }
        }

        return [.. outcomes.Select(outcome => outcome with { Probability = outcome.Probability / sum })];
    }
}
