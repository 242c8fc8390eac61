namespace CoProduction.World.Tests;

/// <summary>Threads, time and size, in a process that cannot have more than 64 MiB of managed memory.</summary>
public sealed class EnduranceTests
{
    private static readonly string program = Started.Test("CoProduction.Endurance");

    [Fact]
    public void Sixteen_threads_that_use_everything_for_the_first_time_say_the_same()
    {
        (int code, string output) = Started.Run(program, "threads");

        Assert.True(code == 0, output);
        Assert.Contains("16 threads on first use, ", output, StringComparison.Ordinal);
        Assert.Contains(": 0 differ from what one thread says alone", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Classifications_one_after_another_hold_no_more_in_the_end_than_at_the_beginning()
    {
        (int code, string output) = Started.Run(program, "loop --count 200000");

        Assert.True(code == 0, output);
        Assert.StartsWith("200000 classifications in ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_the_memory_holds_goes_through_every_reader_and_writer()
    {
        (int code, string output) = Started.Run(program, "stream --bytes 80000000");

        Assert.True(code == 0, output);
        Assert.Equal(21, output.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)) - 1);
        Assert.EndsWith("What is held does not grow.\n", output, StringComparison.Ordinal);
    }
}
