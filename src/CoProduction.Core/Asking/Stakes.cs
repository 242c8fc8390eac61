using System.Runtime.CompilerServices;
using CoProduction.Coding;
using CoProduction.Reasoning;

namespace CoProduction.Asking;

/// <summary>What of a criterion is still at stake under what is known: which questions can decide it, and how far it is from being decided.</summary>
/// <remarks>
/// Made once for a criterion: boxes of complete answers that respect the implications and meet it, boxes of those that fail it, and the pairs of
/// them that part on one question only. A box is alive while it holds a completion of what is known.
/// </remarks>
internal sealed class Stakes
{
    private static readonly ConditionalWeakTable<Condition, Stakes> all = [];

    private readonly UInt128[] questions;
    private readonly UInt128[] meeting;
    private readonly UInt128[] failing;
    private readonly Parting[] partings;

    private Stakes(Condition condition)
    {
        var theory = Theory.Of(condition.Questionnaire);
        List<UInt128> sound = theory.SoundAnswers(condition.QuestionMask);
        meeting = [.. theory.Cover.Intersect(theory.Cover.Of(condition), sound)];
        failing = [.. theory.Cover.Intersect(theory.Cover.Of(!condition), sound)];
        UInt128 touched = meeting.Concat(failing).Aggregate(condition.QuestionMask, (mask, box) => mask | box);
        questions = [.. theory.Questionnaire.Masks.Where(question => (question & touched) != 0)];
        partings = [.. FindPartings()];
    }

    public static Stakes Of(Criterion criterion) => all.GetValue(criterion.Condition, static key => new Stakes(key));

    /// <summary>The criterion's own questions that can still decide: for some completion of all others, one answer meets it and another fails it.</summary>
    public UInt128 Deciding(UInt128 excluded)
    {
        UInt128 deciding = 0;
        foreach (Parting parting in partings)
        {
            if ((parting.Question & deciding) == 0 && IsAlive(parting, excluded))
            {
                deciding |= parting.Question;
            }
        }

        return deciding;
    }

    /// <summary>The pairs that can still decide, reduced to what they rule out of the questions that may be asked; alike where what follows is alike.</summary>
    public void AddLeft(UInt128 excluded, UInt128 askable, HashSet<Parting> left)
    {
        foreach (Parting parting in partings)
        {
            if ((parting.Question & askable) != 0 && IsAlive(parting, excluded))
            {
                left.Add(parting with { Rest = parting.Rest & askable });
            }
        }
    }

    /// <summary>The boxes that are alive: those that meet the criterion, and those that fail it.</summary>
    public (UInt128[] Meeting, UInt128[] Failing) Alive(UInt128 excluded) =>
        (Array.FindAll(meeting, box => !IsEmpty(box | excluded)), Array.FindAll(failing, box => !IsEmpty(box | excluded)));

    private bool IsAlive(Parting parting, UInt128 excluded) => parting.IsOpen(excluded) && !IsEmpty(parting.Rest | excluded);

    private bool IsEmpty(UInt128 box)
    {
        foreach (UInt128 question in questions)
        {
            if ((box & question) == question)
            {
                return true;
            }
        }

        return false;
    }

    private List<Parting> FindPartings()
    {
        List<Parting> found = [];
        foreach (UInt128 one in meeting)
        {
            foreach (UInt128 other in failing)
            {
                UInt128[] apart = [.. questions.Where(question => ((one | other) & question) == question)];
                if (apart is [UInt128 question])
                {
                    Parting parting = new(question, (one | other) & ~question, one & question, other & question);
                    if (!found.Exists(parting.IsWithin))
                    {
                        found.RemoveAll(wider => wider.IsWithin(parting));
                        found.Add(parting);
                    }
                }
            }
        }

        return found;
    }
}
