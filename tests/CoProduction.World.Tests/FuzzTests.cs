namespace CoProduction.World.Tests;

/// <summary>A short run over every reader: every seed, everything that once went wrong, and some hundred inputs that were changed.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Changed_inputs_raise_nothing_but_documented_problems()
    {
        (int code, string output) = Started.Run(Started.Test("CoProduction.Fuzz"), "--count 3000 --seed 18");

        Assert.True(code == 0, output);
        Assert.Matches("3000 inputs of seed 18 from number 0 on, 27 readers, [0-9]+ s: 0 with something wrong, 0 readers over [15] s", output);
    }
}
