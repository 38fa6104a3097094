using System.Globalization;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Networks;

/// <summary>What registers counted in one month: numbers only, never an occasion or a person.</summary>
/// <param name="Month">The month.</param>
/// <param name="Counts">How much of what; what is not there is 0.</param>
public sealed record Tally(Month Month, IReadOnlyDictionary<CounterId, int> Counts)
{
    /// <summary>The same tally with more counted, or less; never below 0.</summary>
    /// <param name="added">What is added to which counters.</param>
    public Tally Plus(IReadOnlyDictionary<CounterId, int> added)
    {
        ArgumentNullException.ThrowIfNull(added);
        var counts = Counts.ToDictionary();
        foreach (var (counter, number) in added)
            counts[counter] = Math.Max(0, counts.GetValueOrDefault(counter) + number);
        return this with { Counts = counts };
    }
}

/// <summary>A month of a year.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Number">1 to 12.</param>
public readonly record struct Month(int Year, int Number)
{
    /// <summary>The month a day lies in.</summary>
    /// <param name="day">The day.</param>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">Such as 2026-11.</param>
    /// <exception cref="FormatException">It is no month.</exception>
    public static Month Parse(string text) => Of(DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>How many months this one lies before another; negative when it lies after it.</summary>
    /// <param name="later">The other month.</param>
    public int Before(Month later) => ((later.Year - Year) * 12) + later.Number - Number;

    /// <summary>The month so many months on.</summary>
    /// <param name="months">How many; negative for back.</param>
    public Month Plus(int months) => Of(new DateOnly(Year, Number, 1).AddMonths(months));

    /// <summary>The month in a key: 2026-11.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number:D2}");
}
