using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Where a condition turns: boxes of sound answers that meet it, boxes of those that fail it, and the pairs that part on one question alone.</summary>
internal sealed class Boundary
{
    private readonly Cover cover;
    private readonly UInt128[] meeting;
    private readonly UInt128[] failing;
    private readonly Parting[] partings;

    public Boundary(Condition condition, Theory theory)
    {
        cover = theory.Cover;
        List<UInt128> sound = theory.SoundAnswers(condition.QuestionMask);
        meeting = [.. cover.Intersect(cover.Of(condition), sound)];
        failing = [.. cover.Intersect(cover.Of(!condition), sound)];
        List<Parting> found = [];
        foreach (UInt128 one in meeting)
        {
            foreach (UInt128 other in failing)
            {
                if (theory.Questionnaire.OnlyQuestionRuledOut(one | other) is { Mask: var question })
                {
                    Add(new Parting(question, (one | other) & ~question, one & question, other & question), found);
                }
            }
        }

        found.Sort();
        partings = [.. found];
    }

    /// <summary>The questions that can decide under sound answers that leave the condition open.</summary>
    public UInt128 DecidingQuestions(UInt128 excluded)
    {
        UInt128 deciding = 0;
        foreach (Parting parting in partings)
        {
            if (deciding != (deciding | parting.Question) && parting.IsAlive(excluded, cover))
            {
                deciding |= parting.Question;
            }
        }

        return deciding;
    }

    /// <summary>The pairs on some questions that can still decide.</summary>
    public IEnumerable<Parting> PartingsOn(UInt128 questions, UInt128 excluded) =>
        partings.Where(parting => (parting.Question & questions) != 0 && parting.IsAlive(excluded, cover));

    /// <summary>The boxes that hold a completion of what is known: those that meet the condition, and those that fail it.</summary>
    public (UInt128[] Meeting, UInt128[] Failing) Alive(UInt128 excluded) =>
        (Array.FindAll(meeting, box => !cover.IsEmpty(box | excluded)), Array.FindAll(failing, box => !cover.IsEmpty(box | excluded)));

    /// <summary>Adds a pair unless it lies within one that is there; takes out those that lie within it.</summary>
    private static void Add(Parting added, List<Parting> found)
    {
        if (!found.Exists(added.IsWithin))
        {
            found.RemoveAll(parting => parting.IsWithin(added));
            found.Add(added);
        }
    }
}
