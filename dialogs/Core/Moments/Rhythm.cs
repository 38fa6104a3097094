using System.Globalization;
using System.Text.Json.Serialization;

namespace Sleutelnet.Core.Moments;

/// <summary>How the dates of a moment follow each other.</summary>
[JsonConverter(typeof(RhythmConverter))]
public abstract record Rhythm
{
    private const int MostMonths = 120;
    private const int MostDays = 3660;

    /// <summary>The rhythm in a few characters: <c>once</c>, <c>14d</c>, <c>6m</c>, <c>2:tuesday:12m</c>.</summary>
    public abstract string Write();

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="text">The rhythm in a few characters.</param>
    /// <exception cref="FormatException">It is no rhythm.</exception>
    public static Rhythm Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(':') switch
        {
            ["once"] => new Once(),
            [var days] when Number(days, 'd', MostDays) is { } count => new EveryDays(count),
            [var months] when Number(months, 'm', MostMonths) is { } count => new EveryMonths(count),
            [var nth, var day, var months] when Number(months, 'm', MostMonths) is { } count
                && int.TryParse(nth, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var which) && which is -1 or (>= 1 and <= 4)
                && Enum.TryParse<DayOfWeek>(day, ignoreCase: true, out var weekday) && Enum.IsDefined(weekday) => new NthWeekday(which, weekday, count),
            _ => throw new FormatException($"'{text}' is no rhythm."),
        };
    }

    /// <inheritdoc/>
    public sealed override string ToString() => Write();

    private static int? Number(string text, char unit, int most) =>
        text.EndsWith(unit) && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number : null;
}

/// <summary>One date and no more.</summary>
public sealed record Once : Rhythm
{
    /// <inheritdoc/>
    public override string Write() => "once";
}

/// <summary>Every so many days, from the first date on.</summary>
/// <param name="Days">How many; whole weeks keep the day of the week.</param>
public sealed record EveryDays(int Days) : Rhythm
{
    /// <inheritdoc/>
    public override string Write() => string.Create(CultureInfo.InvariantCulture, $"{Days}d");
}

/// <summary>Every so many months on the day of the first date; on the last day of a month that is too short for it.</summary>
/// <param name="Months">How many; twelve for every year.</param>
public sealed record EveryMonths(int Months) : Rhythm
{
    /// <inheritdoc/>
    public override string Write() => string.Create(CultureInfo.InvariantCulture, $"{Months}m");
}

/// <summary>Every so many months on such a day of the month as the second Tuesday.</summary>
/// <param name="Nth">1 to 4; -1 for the last.</param>
/// <param name="Day">The day of the week.</param>
/// <param name="Months">How many months, from the month of the first date on.</param>
public sealed record NthWeekday(int Nth, DayOfWeek Day, int Months) : Rhythm
{
    /// <inheritdoc/>
    public override string Write() => string.Create(CultureInfo.InvariantCulture, $"{Nth}:{Day.ToString().ToLowerInvariant()}:{Months}m");
}
