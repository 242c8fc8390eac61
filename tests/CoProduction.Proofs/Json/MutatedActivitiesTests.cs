using System.Globalization;
using CoProduction.Json;

namespace CoProduction.Proofs.Json;

public sealed class MutatedActivitiesTests
{
    // More are tried where this says so: COPRODUCTION_MUTATIONS=1000000.
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("COPRODUCTION_MUTATIONS") ?? "100000", CultureInfo.InvariantCulture);

    private static readonly string[] Compact =
    [
        """{"id":"a","title":"t","answers":{"output":"publicService","citizensDeliver":true,"voluntariness":["voluntary","partlyVoluntary"],"startedBy":"citizens"}}""",
        """{"title":"t","evidence":{"output":{"note":"n"},"power":{"missing":"cannotTell"}},"stated":[{"definition":"d","verdict":"undetermined","work":"w"}]}""",
        """{"title":"t","description":"a\nb","answers":{"users":null,"power":["none"]},"extra":{"a":[1,{"b":null}],"c":"d"}}""",
        """{"title":"\u00e9\ud83d\ude00","$schema":"s","answers":{"initiative":"citizens"},"evidence":{"users":{"excerpt":"“e”","note":null}}}""",
    ];

    [Fact]
    public void A_text_that_is_mutated_is_read_in_one_walk_as_it_is_read_closely()
    {
        JsonFormat<IDescribed> format = CoProductionJson.Described;
        JsonFormat<IDescribed>[] formats = [format, format.Validating(), format.Briefly(), format.Briefly().Validating()];
        JsonFormat<IDescribed>[] closely = [.. formats.Select(each => each.Closely())];
        byte[][] written = [.. PublishedActivities.All.Select(activity => format.WriteUtf8(activity)), .. Enumerable.Repeat(Compact, 40).SelectMany(each => each).Select(Encoded)];
        Random random = new(16);
        int read = 0;
        for (int round = 0; round < Count; round++)
        {
            byte[] mutant = Mutant.Of(written[random.Next(written.Length)], random);
            int way = round % formats.Length;
            read += formats[way].TryRead(mutant, out IDescribed? value, out IReadOnlyList<Problem> problems) ? 1 : 0;
            closely[way].TryRead(mutant, out IDescribed? expected, out IReadOnlyList<Problem> told);

            if (!Equals(expected, value) || !told.SequenceEqual(problems)) Assert.Fail($"Mutant {round}: {System.Text.Encoding.UTF8.GetString(mutant)}");
        }

        Assert.InRange(read, Count / 10, Count * 9 / 10);
    }

    private static byte[] Encoded(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
