using System.Runtime.CompilerServices;
using CoProduction.Coding;

namespace CoProduction.Reasoning;

/// <summary>Sets of complete answers to a questionnaire as unions of boxes, and the operations that exact reasoning needs.</summary>
/// <remarks>
/// A box is one bit mask: the answers it rules out. A complete set of answers is in the box when it uses none of them. Two boxes intersect in the
/// union of their masks; a box lies within another when its mask holds the other's; a box that rules out all answers to a question is empty.
/// </remarks>
internal sealed class Cover(Questionnaire questionnaire)
{
    /// <summary>Boxes whose union is just where a condition holds.</summary>
    public List<UInt128> Of(Condition condition)
    {
        if (condition is AnswerCondition answer)
        {
            return IsEmpty(answer.Excluded) ? [] : [answer.Excluded];
        }

        var compound = (CompoundCondition)condition;
        List<UInt128> cover = compound.IsAll ? [UInt128.Zero] : [];
        foreach (Condition part in compound.Parts)
        {
            cover = compound.IsAll ? Intersect(cover, Of(part)) : Unite(cover, Of(part));
        }

        return cover;
    }

    /// <summary>Boxes whose union is the intersection of two unions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<UInt128> Intersect(List<UInt128> left, List<UInt128> right)
    {
        List<UInt128> result = [];
        foreach (UInt128 one in left)
        {
            foreach (UInt128 other in right)
            {
                if (!IsEmpty(one | other))
                {
                    AddUnlessWithin(result, one | other);
                }
            }
        }

        return result;
    }

    /// <summary>All largest boxes within a union of boxes, its prime implicants, by adding consensus boxes until none is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<UInt128> Primes(List<UInt128> cover)
    {
        List<UInt128> primes = Unite([], cover);
        UInt128[] mixed = MixedQuestions(primes);
        Queue<UInt128> unpaired = new(primes);
        List<UInt128> others = [];
        while (mixed.Length > 0 && unpaired.TryDequeue(out UInt128 box))
        {
            if (!primes.Contains(box))
            {
                // It lies within one that was added since, and so do its consensus boxes within that one's.
                continue;
            }

            // Those there are now: the list itself changes while its members are paired.
            others.Clear();
            others.AddRange(primes);
            foreach (UInt128 other in others)
            {
                foreach (UInt128 question in mixed)
                {
                    // Where one box allows all the answers to a question that the other does, the consensus on it lies within that box.
                    if ((box & ~other & question) == 0 || (other & ~box & question) == 0)
                    {
                        continue;
                    }

                    UInt128 consensus = Consensus(box, other, question);
                    if (!IsEmpty(consensus) && AddUnlessWithin(primes, consensus))
                    {
                        unpaired.Enqueue(consensus);
                    }
                }
            }
        }

        return primes;
    }

    /// <summary>Whether a box rules out all answers to some question.</summary>
    public bool IsEmpty(UInt128 box) => questionnaire.RulesOutAQuestion(box);

    /// <summary>Boxes whose union is that of two unions; the first list takes up the second.</summary>
    public static List<UInt128> Unite(List<UInt128> cover, List<UInt128> added)
    {
        foreach (UInt128 box in added)
        {
            AddUnlessWithin(cover, box);
        }

        return cover;
    }

    /// <summary>
    /// The questions on which some two boxes each rule out an answer that the other allows. On all others the boxes form a chain, consensus on them
    /// adds nothing, and consensus elsewhere leaves the chain as it is.
    /// </summary>
    private UInt128[] MixedQuestions(List<UInt128> boxes)
    {
        List<UInt128> mixed = [];
        List<UInt128> patterns = [];
        foreach (UInt128 question in questionnaire.Masks)
        {
            patterns.Clear();
            foreach (UInt128 box in boxes)
            {
                if (!patterns.Contains(box & question))
                {
                    patterns.Add(box & question);
                }
            }

            if (patterns.Exists(one => patterns.Exists(other => (one & ~other) != 0 && (other & ~one) != 0)))
            {
                mixed.Add(question);
            }
        }

        return [.. mixed];
    }

    /// <summary>The box that lies within two others taken together: on one question either's answers will do, on all others both must agree.</summary>
    private static UInt128 Consensus(UInt128 one, UInt128 other, UInt128 question) => ((one | other) & ~question) | (one & other & question);

    /// <summary>Adds a box unless it lies within one that is there; takes out those that lie within it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool AddUnlessWithin(List<UInt128> boxes, UInt128 added)
    {
        for (int index = boxes.Count - 1; index >= 0; index--)
        {
            UInt128 both = boxes[index] & added;
            if (both == boxes[index])
            {
                return false;
            }

            if (both == added)
            {
                boxes.RemoveAt(index);
            }
        }

        boxes.Add(added);
        return true;
    }
}
