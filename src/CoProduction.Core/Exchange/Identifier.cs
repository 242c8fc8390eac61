using System.Security.Cryptography;
using System.Text;
using CoProduction.Coding;

namespace CoProduction.Exchange;

/// <summary>Permanent identifiers, the same wherever and whenever they are made: of what something is and of the ids that lead to it, whatever its wording and version.</summary>
internal static class Identifier
{
    // Drawn once, and never to be changed.
    private static readonly Guid space = new("5f1b2c0e-7a35-4b0e-9d53-3c1f0a6c9e41");

    public static Guid Of(Question question) => Of("question", question.Questionnaire.Id, question.Id);

    public static Guid Of(AnswerOption answer) => Of("answer", answer.Question.Questionnaire.Id, answer.Question.Id, answer.Token);

    public static Guid Of(string kind, params IEnumerable<string> ids) => Of(space, string.Join('\n', ids.Prepend(kind)));

    /// <summary>A UUID of version 8, made of a name by SHA-256 as RFC 9562 shows it.</summary>
    public static Guid Of(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
