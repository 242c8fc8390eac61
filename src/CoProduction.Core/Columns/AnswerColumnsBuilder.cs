using System.Text.Json.Serialization;
using CoProduction.Coding;
using CoProduction.Json;
using CoProduction.Reasoning;

namespace CoProduction.Columns;

/// <summary>Puts answers side by side, activity after activity.</summary>
/// <remarks>For one thread at a time. What was built is not changed by what is added afterwards.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class AnswerColumnsBuilder
{
    private readonly Questionnaire questionnaire;
    private readonly int planes;
    private readonly List<ulong[]> steps = [];
    private ulong[] last = [];

    /// <summary>Begins with no activity.</summary>
    /// <exception cref="ArgumentNullException">The questionnaire is null.</exception>
    public AnswerColumnsBuilder(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        this.questionnaire = questionnaire;
        planes = questionnaire.AllQuestions.Answers.Count;
    }

    /// <summary>How many activities were added.</summary>
    public long Count { get; private set; }

    /// <summary>Adds what is known of one activity.</summary>
    /// <exception cref="ArgumentException">The answers are to another questionnaire.</exception>
    public void Add(in Answers answers)
    {
        answers.RequireFrom(questionnaire, nameof(answers));
        int place = (int)(Count % AnswerColumns.StepSize);
        if (place == 0)
        {
            last = new ulong[planes * PlaneProgram.Words];
            steps.Add(last);
        }

        ulong bit = 1UL << (place & 63);
        for (AnswerSet left = answers.Excluded; !left.IsEmpty; left = left.Without(AnswerSet.At(left.First)))
        {
            last[(left.First * PlaneProgram.Words) + (place >> 6)] |= bit;
        }

        Count++;
    }

    /// <summary>The columns of all that was added so far.</summary>
    public AnswerColumns Build()
    {
        ulong[][] built = [.. steps];
        if (Count % AnswerColumns.StepSize != 0)
        {
            // The last step goes on to be filled.
            built[^1] = [.. built[^1]];
        }

        return new AnswerColumns(questionnaire, Count, built, []);
    }
}
