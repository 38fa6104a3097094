using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>What a register that was filled in adds to the counters.</summary>
public static class Counting
{
    private const int Year = 12;

    /// <summary>The counters that grow, and by how much.</summary>
    /// <param name="register">The register.</param>
    /// <param name="given">What was said to each of its steps; null where a step was passed over.</param>
    /// <param name="known">Whether what it counts beside itself was counted before.</param>
    public static IReadOnlyDictionary<CounterId, int> Of(Register register, IReadOnlyList<AnswerValue?> given, bool known = false)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(given);
        var added = (known ? [] : register.AlsoCounts).Append(new CounterId(register.Id.Value)).ToDictionary(counter => counter, _ => 1);
        foreach (var (step, value) in register.Steps.Zip(given))
        {
            if (value is NumberValue number)
                added[new CounterId(step.Id.Value)] = number.Number;
            foreach (var option in (value as OptionsValue)?.Options ?? [])
                added[Register.Counter(step.Id, option)] = 1;
        }

        return added;
    }

    /// <summary>Whether what a register counts beside itself may have been counted before: it was, this year, without the register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="facts">What was counted.</param>
    public static bool MayBeKnown(Register register, IAnswerFacts facts)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(facts);
        return register.AlsoCounts.Any(counter => facts.Counted(counter, Year) > facts.Counted(new CounterId(register.Id.Value), Year));
    }
}

/// <summary>Counts as they are shown where others than the coordinators may see them.</summary>
public static class SmallCounts
{
    /// <summary>Fewer than this many can point at a person.</summary>
    public const int Least = 5;

    /// <summary>Whether a number is too small to be shown to others: it counts someone, but not many.</summary>
    /// <param name="number">A count of people.</param>
    public static bool IsSmall(int number) => number is > 0 and < Least;

    /// <summary>A total in tens.</summary>
    /// <param name="number">A count of people, <see cref="Least"/> or more.</param>
    public static int Rounded(int number) => Math.Max(10, (int)Math.Round(number / 10.0, MidpointRounding.AwayFromZero) * 10);
}
