using System.Globalization;
using System.Text;
using CoProduction.Coding;

namespace CoProduction.Exchange;

/// <summary>A definition as a truth table for qualitative comparative analysis, as the package QCA of R reads it from a CSV file.</summary>
public static class TruthTable
{
    /// <summary>The most rows that are written.</summary>
    public const int MostRows = 100_000;

    /// <summary>A row for each combination of answers to the questions that a definition asks, with <c>OUT</c> 1 where it counts and 0 where it does not.</summary>
    /// <remarks>
    /// A column for each question: no is 0 and yes is 1, and other answers are counted from 0 in their order. Combinations that contradict the questionnaire's
    /// rules are left out: QCA takes them for remainders.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    /// <exception cref="ArgumentException">There are more than <see cref="MostRows"/> combinations.</exception>
    /// <exception cref="NotSupportedException">The definition's condition is too large to be reasoned with, even as a diagram.</exception>
    public static string Write(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Question[] questions = [.. definition.Criterion.Condition.Questions];
        double rows = questions.Aggregate(1.0, (product, question) => product * question.Options.Count);
        if (rows > MostRows)
        {
            throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"The {questions.Length} questions of '{definition.Id}' have {rows:0} combinations of answers; a truth table has at most {MostRows}."));
        }

        StringBuilder table = new(string.Join(',', questions.Select(question => question.Id)) + ",OUT\n");
        int[] chosen = new int[questions.Length];
        do
        {
            Answers answers = default;
            foreach ((int index, Question question) in questions.Index()) answers = answers.WithOptions(question, question.Options[chosen[index]]);
            if (definition.Assess(answers) is not Verdict.Undetermined and var verdict)
            {
                table.AppendJoin(',', chosen.Select((choice, index) => Number(questions[index].Options[choice], choice))).Append(verdict == Verdict.CoProduction ? ",1\n" : ",0\n");
            }
        }
        while (Next(chosen, questions));
        return table.ToString();
    }

    private static int Number(AnswerOption option, int place) => !option.Question.IsYesNo ? place : option.Token == "yes" ? 1 : 0;

    /// <summary>Goes on to the next combination; false after the last.</summary>
    private static bool Next(int[] chosen, Question[] questions)
    {
        for (int place = chosen.Length - 1; place >= 0; place--)
        {
            if (++chosen[place] < questions[place].Options.Count) return true;
            chosen[place] = 0;
        }

        return false;
    }
}
