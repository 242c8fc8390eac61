using CoProduction.Coding;
using CoProduction.Comparison;
using CoProduction.Tests.Asking;

namespace CoProduction.Tests.Comparison;

/// <summary>Comparisons with a definition that more sets of answers settle than are listed.</summary>
public sealed class LargeComparisonTests
{
    private static readonly Question<bool>[] questions = Thresholds.Questions(16);

    private static readonly Definition half = OwnDefinitions.Of("half", Thresholds.AtLeast(8, questions));

    [Fact]
    public void What_is_large_is_set_beside_what_is_small_from_both_sides()
    {
        Definition first = OwnDefinitions.Of("first", questions[0].Is(true));

        var comparison = DefinitionComparison.Of(half, first);
        var turned = DefinitionComparison.Of(first, half);

        // Of 2^16 answers, half have the first of them; with it seven more of fifteen are enough, and without it eight.
        Assert.Equal("22819 under both, 16384 under the first only, 9949 under the second only, 16384 under neither", comparison.Counts.ToString());
        Assert.Equal("q0: yes; q1: yes; q2: yes; q3: yes; q4: yes; q5: yes; q6: yes; q7: yes: co-production under half, co-production under first", comparison.Both!.ToString());
        Assert.Equal("q0: no; q1: yes; q2: yes; q3: yes; q4: yes; q5: yes; q6: yes; q7: yes; q8: yes: co-production under half, not co-production under first", comparison.OnlyFirst!.ToString());
        Assert.Equal("q0: yes; q1: no; q2: no; q3: no; q4: no; q5: no; q6: no; q7: no; q8: no; q9: no: not co-production under half, co-production under first", comparison.OnlySecond!.ToString());
        Assert.Equal((comparison.Both.Answers, comparison.OnlyFirst.Answers, comparison.OnlySecond.Answers), (turned.Both!.Answers, turned.OnlySecond!.Answers, turned.OnlyFirst!.Answers));
    }

    [Fact]
    public void What_is_large_has_no_answers_in_common_with_what_excludes_it()
    {
        Definition no = OwnDefinitions.Of("no", Condition.AllOf([.. questions[..9].Select(question => question.Is(false))]));

        var comparison = DefinitionComparison.Of(half, no);

        Assert.Equal(Relation.Disjoint, comparison.Relation);
        Assert.Null(comparison.Both);
        Assert.Equal("q0: no; q1: no; q2: no; q3: no; q4: no; q5: no; q6: no; q7: no; q8: no: not co-production under half, co-production under no", comparison.OnlySecond!.ToString());
    }
}
