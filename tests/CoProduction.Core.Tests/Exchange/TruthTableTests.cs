using CoProduction.Coding;
using CoProduction.Definitions;
using CoProduction.Exchange;

namespace CoProduction.Tests.Exchange;

public sealed class TruthTableTests
{
    [Fact]
    public void Each_row_of_a_truth_table_has_the_verdict_of_the_definition()
    {
        int written = 0;
        foreach (Definition definition in DefinitionCatalog.Definitions)
        {
            Question[] questions = [.. definition.Criterion.Condition.Questions];
            if (questions.Aggregate(1.0, (product, question) => product * question.Options.Count) > 5_000) continue;
            string[] lines = TruthTable.Write(definition).TrimEnd('\n').Split('\n');
            Assert.Equal([.. questions.Select(question => question.Id), "OUT"], lines[0].Split(','));
            Assert.Equal(lines.Length, lines.Distinct().Count());
            foreach (int[] row in lines[1..].Select(line => line.Split(',').Select(int.Parse).ToArray()))
            {
                Answers answers = questions.Index().Aggregate(default(Answers), (known, each) => known.WithOptions(
                    each.Item, each.Item.IsYesNo ? each.Item.FindOption(row[each.Index] == 1 ? "yes" : "no")! : each.Item.Options[row[each.Index]]));
                Assert.Equal(row[^1] == 1 ? Verdict.CoProduction : Verdict.NotCoProduction, definition.Assess(answers));
            }

            written++;
        }

        Assert.True(written > 10, $"{written} definitions are small enough");
    }

    [Fact]
    public void Combinations_that_contradict_a_rule_are_left_out()
    {
        Definition large = OwnDefinitions.Of("large", GardenQuestions.Crop.Is(Scale.Group) & GardenQuestions.Watered.Is(true));

        Assert.Equal("crop,watered,OUT\n0,1,0\n0,0,0\n1,1,1\n2,1,0\n", TruthTable.Write(large));
    }

    [Fact]
    public void Yes_is_1_and_no_is_0_in_whichever_order_and_other_answers_are_counted_from_0()
    {
        Definition either = OwnDefinitions.Of("either", GardenQuestions.Open.Is(true) | GardenQuestions.Crop.Is(Scale.Individual));

        Assert.Equal("open,crop,OUT\n1,0,1\n1,1,1\n1,2,1\n0,0,1\n0,1,0\n0,2,0\n", TruthTable.Write(either));
    }

    [Fact]
    public void A_table_of_17_questions_is_refused_with_the_number_of_its_rows()
    {
        Question[] asked = [.. Codebook.Questions.Where(question => question.IsYesNo).Take(17)];
        Definition tooLong = OwnDefinitions.Of("long", Condition.AllOf([.. asked.Select(question => question.Is(question.Options[0]))]));

        Assert.Equal(
            "The 17 questions of 'long' have 131072 combinations of answers; a truth table has at most 100000.",
            Assert.Throws<ArgumentException>(() => TruthTable.Write(tooLong)).Message);
        Assert.Equal(100_000, TruthTable.MostRows);
    }

    [Fact]
    public void A_truth_table_that_would_be_too_long_is_refused()
    {
        Definition tooLong = OwnDefinitions.Of("long", Condition.AllOf([.. Codebook.Questions.Take(20).Select(question => question.Is(question.Options[0]))]));

        Assert.Matches("^The 20 questions of 'long' have [0-9]+ combinations of answers; a truth table has at most 100000", Assert.Throws<ArgumentException>(() => TruthTable.Write(tooLong)).Message);
        Assert.Throws<ArgumentNullException>(() => TruthTable.Write(null!));
    }
}
