using System.Runtime.CompilerServices;

namespace CoProduction.Coding;

/// <summary>Sets of complete answers to a questionnaire as unions of boxes, and the operations that exact reasoning needs.</summary>
/// <remarks>
/// A box that rules out all answers to a question is empty. A union is the list of its boxes, and none of them lies within another.
/// </remarks>
internal sealed class Cover(Questionnaire questionnaire)
{
    // Most of what a process does before its first verdict are the loops of three methods here, each called a few times. Compiled with full optimisation
    // at their first call, and not after some time in a loop, they let the catalogue be compiled in 52 ms instead of 77 (medians of nine processes).

    /// <summary>Boxes whose union is just where a condition holds; once the budget is spent, they mean nothing.</summary>
    /// <remarks>A condition that the condition uses twice is looked at once.</remarks>
    public List<Box> Of(Condition condition, Budget? budget = null)
    {
        Dictionary<Condition, List<Box>> known = [];
        return Of(condition);

        List<Box> Of(Condition part)
        {
            if (part is AnswerCondition answer)
            {
                return IsEmpty(answer.Excluded) ? [] : [new Box(answer.Excluded)];
            }

            if (!known.TryGetValue(part, out List<Box>? cover))
            {
                var compound = (CompoundCondition)part;
                cover = compound.IsAll ? [default] : [];
                foreach (Condition each in compound.Parts)
                {
                    if (budget?.IsSpent == true)
                    {
                        break;
                    }

                    cover = compound.IsAll ? Intersect(cover, Of(each), budget) : Unite(cover, Of(each), budget);
                }

                known.Add(part, cover);
            }

            return cover;
        }
    }

    /// <summary>Boxes whose union is the intersection of two unions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<Box> Intersect(List<Box> left, List<Box> right, Budget? budget = null)
    {
        List<Box> result = [];
        foreach (Box one in left)
        {
            foreach (Box other in right)
            {
                budget?.Spend(1);
                if (budget?.IsSpent == true)
                {
                    return result;
                }

                if (!IsEmpty((one & other).Excluded))
                {
                    AddUnlessWithin(result, one & other, budget);
                }
            }
        }

        return result;
    }

    /// <summary>All largest boxes within a union of boxes, its prime implicants, by adding consensus boxes until none is new; once the budget is spent, not all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public List<Box> Primes(List<Box> cover, Budget? budget = null)
    {
        List<Box> primes = Unite([], cover, budget);
        QuestionSet[] mixed = MixedQuestions(primes);
        Queue<Box> unpaired = new(primes);
        List<Box> others = [];
        while (mixed.Length > 0 && unpaired.TryDequeue(out Box box))
        {
            budget?.Spend(primes.Count);
            if (!primes.Contains(box))
            {
                // It lies within one that was added since, and so do its consensus boxes within that one's.
                continue;
            }

            // Those there are now: the list itself changes while its members are paired.
            others.Clear();
            others.AddRange(primes);
            foreach (Box other in others)
            {
                budget?.Spend(mixed.Length);
                if (budget?.IsSpent == true)
                {
                    return primes;
                }

                foreach (QuestionSet question in mixed)
                {
                    if (!AreMixed(box.Excluded.To(question), other.Excluded.To(question)))
                    {
                        // One box allows all the answers to the question that the other does: the consensus on it lies within that box.
                        continue;
                    }

                    Box consensus = Consensus(box, other, question);
                    if (!IsEmpty(consensus.Excluded) && AddUnlessWithin(primes, consensus, budget))
                    {
                        unpaired.Enqueue(consensus);
                    }
                }
            }
        }

        return primes;
    }

    /// <summary>Whether the box that rules out some answers is empty.</summary>
    public bool IsEmpty(AnswerSet excluded) => questionnaire.RulesOutAQuestion(excluded);

    /// <summary>Boxes whose union is that of two unions; the first list takes up the second.</summary>
    public static List<Box> Unite(List<Box> cover, List<Box> added, Budget? budget = null)
    {
        foreach (Box box in added)
        {
            if (budget?.IsSpent == true)
            {
                break;
            }

            AddUnlessWithin(cover, box, budget);
        }

        return cover;
    }

    /// <summary>
    /// The questions on which some two boxes each rule out an answer that the other allows. On all others the boxes form a chain, consensus on them
    /// adds nothing, and consensus elsewhere leaves the chain as it is.
    /// </summary>
    private QuestionSet[] MixedQuestions(List<Box> boxes)
    {
        List<QuestionSet> mixed = [];
        List<AnswerSet> patterns = [];
        foreach (QuestionSet question in questionnaire.Masks)
        {
            patterns.Clear();
            foreach (Box box in boxes)
            {
                if (!patterns.Contains(box.Excluded.To(question)))
                {
                    patterns.Add(box.Excluded.To(question));
                }
            }

            if (patterns.Exists(one => patterns.Exists(other => AreMixed(one, other))))
            {
                mixed.Add(question);
            }
        }

        return [.. mixed];
    }

    /// <summary>The box that lies within two others taken together: on one question either's answers will do, on all others both must agree.</summary>
    private static Box Consensus(Box one, Box other, QuestionSet question) =>
        new((one.Excluded | other.Excluded).ToOthersThan(question) | (one.Excluded & other.Excluded).To(question));

    /// <summary>Whether each rules out an answer that the other allows.</summary>
    private static bool AreMixed(AnswerSet one, AnswerSet other) => !one.Holds(other) && !other.Holds(one);

    /// <summary>Adds a box unless it lies within one that is there; takes out those that lie within it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool AddUnlessWithin(List<Box> boxes, Box added, Budget? budget)
    {
        int compared = 0;
        bool isNew = true;
        for (int index = boxes.Count - 1; index >= 0 && isNew; index--)
        {
            compared++;
            if (added.LiesWithin(boxes[index]))
            {
                isNew = false;
            }
            else if (boxes[index].LiesWithin(added))
            {
                boxes.RemoveAt(index);
            }
        }

        budget?.Spend(compared);
        if (isNew)
        {
            boxes.Add(added);
        }

        return isNew;
    }
}
