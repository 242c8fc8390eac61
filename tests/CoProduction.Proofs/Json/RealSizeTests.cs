using CoProduction.Json;

namespace CoProduction.Proofs.Json;

/// <summary>Input of a size at which arrays and strings come to their end.</summary>
public sealed class RealSizeTests
{
    [Fact]
    public void Of_more_than_2_GiB_of_lines_after_a_bad_first_line_every_record_is_read_in_memory_that_does_not_grow()
    {
        const int Records = 560;
        using LinesStream lines = new("{\"title\":\"cut off\n"u8.ToArray(), "{\"title\":\""u8.ToArray(), 4_000_000, "\"}\n"u8.ToArray(), Records);
        int read = 0;
        List<Problem> problems = [];

        foreach (Located<Activity> record in CoProductionJson.Activities.ReadMany(lines))
        {
            read += record.IsRead ? 1 : 0;
            problems.AddRange(record.Problems);
        }

        Assert.True(lines.Length > int.MaxValue);
        Assert.Equal(Records, read);
        Assert.Equal("CPJ003 at $, line 1, column 18: The text ends before the JSON value is complete.", Assert.Single(problems).ToString());
        Assert.InRange(lines.MostRoom, 1, 20_000_000);
    }

    [Fact]
    public void A_string_that_no_array_of_UTF8_could_hold_is_refused_like_any_other_that_is_too_long()
    {
        string json = new('\u20AC', 720_000_000);
        JsonFormat<Activity> format = CoProductionJson.Activities.WithLimits(new CoProductionJsonLimits { MaxRecordBytes = int.MaxValue });
        string expected = $"CPJ006 at $, line 1, column 1: A string is held whole, and this one is longer than {Array.MaxLength} bytes; read it from a stream.";

        Assert.Equal(expected, Assert.Throws<CoProductionJsonException>(() => format.Read(json)).Message);
        Assert.False(format.TryRead(json, out _, out IReadOnlyList<Problem> problems));
        Assert.Equal([expected], problems.Select(problem => problem.ToString()));
        Assert.Equal([$"line 1: {expected}"], format.ReadMany(json).Select(record => record.ToString()));
    }
}
