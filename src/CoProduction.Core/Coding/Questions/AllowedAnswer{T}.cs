using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Coding;

/// <summary>An answer that a question is to allow, as a <see cref="QuestionnaireBuilder"/> is told of it.</summary>
/// <typeparam name="T">The type of a definite answer, such as an enum.</typeparam>
/// <remarks>Immutable and compared by reference. The question makes an <see cref="AnswerOption"/> of it.</remarks>
[JsonConverter(typeof(RefusedJsonConverter))]
public sealed class AllowedAnswer<T> : AllowedAnswer
    where T : struct
{
    /// <summary>Describes an answer by its value, its permanent word, when it is given, and an example.</summary>
    /// <param name="value">The value that stands for the answer in code.</param>
    /// <param name="token">A letter, then letters, digits, hyphens and underscores, all of them ASCII.</param>
    /// <param name="meaning">When a coder gives this answer, as a sentence.</param>
    /// <param name="example">Something for which this is the right answer, as a sentence.</param>
    /// <param name="supposition">A clause that completes <c>It would count if ...</c>; none by default, and then changes of answers are told by token.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentException">The token cannot be one, or the meaning or the example is blank.</exception>
    public AllowedAnswer(T value, string token, string meaning, string example, string supposition = "")
        : base(value, token, meaning, example, supposition)
    {
    }

    /// <summary>The value that stands for the answer in code.</summary>
    public T Value => (T)Text.Value;
}
