using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Reminders;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Bot.Tests.Faults;

public sealed class Times_around_a_change_of_the_clock : ReminderTests
{
    [Fact]
    [Fault(23)]
    public void Every_time_on_a_Dutch_clock_is_the_one_instant_that_the_law_makes_of_it()
    {
        var (step, tried) = (Faults.Times(30, 1), 0);
        for (var year = 2026; year < 2036; year++)
        {
            DateOnly[] days = [LastSunday(year, 3), LastSunday(year, 10), new(year, 12, 31), new(year + 1, 1, 1), new DateOnly(year, 3, 1).AddDays(-1)];
            foreach (var day in days.SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) }))
            {
                for (var minute = 0; minute < 24 * 60; minute += step, tried++)
                {
                    var time = new TimeOnly(minute / 60, minute % 60);
                    var winter = new DateTimeOffset(day.ToDateTime(time), TimeSpan.FromHours(1)).ToUniversalTime();
                    var summer = winter.AddHours(-1);
                    // What is skipped in March is still winter an hour on; what comes twice in October is summer the first time.
                    Assert.Equal(IsSummer(summer) ? summer : winter, DutchTime.Instant(day, time));
                }
            }
        }

        Faults.Tried(23, tried);
    }

    [Theory]
    [InlineData("2028-03-20", 2, 30)]
    [InlineData("2027-10-25", 2, 30)]
    [InlineData("2028-02-22", 0, 0)]
    [InlineData("2026-12-18", 23, 30)]
    [Fault(23)]
    public async Task What_is_planned_at_the_hour_that_changes_is_said_once_a_week_at_its_instant(string first, int hour, int minute)
    {
        var (start, time) = (DateOnly.ParseExact(first, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(hour, minute));
        Bot.Clock.Now = DutchTime.Instant(start, time).AddDays(-7);
        var noor = await NoorAsync();
        await noor.ChangesAsync((network, guide) => network.Plan(guide, new("own-1"), new OwnReminder(Call), new Schedule(start, time, new EveryDays(7)), ReminderScenarios.Colleague, Bot.Clock.Now));

        for (var week = 0; week < 3; week++)
        {
            var due = (await noor.NetworkAsync()).Moments.Values.Single().Coming!.DueAt;
            Assert.Equal(time, TimeOnly.FromDateTime(DutchTime.ToLocal(due).DateTime));
            await SweepAsync(noor, due.AddSeconds(-1));
            Assert.Empty(noor.Received());

            await SweepAsync(noor, due);
            noor.ReceivedOne();
            foreach (var hours in (int[])[1, 2, 24])
                await SweepAsync(noor, due.AddHours(hours));
            Assert.Empty(noor.Received());
        }
    }

    // Since 1996 the clock is changed at one o’clock UTC, everywhere in Europe.
    private static bool IsSummer(DateTimeOffset instant) =>
        instant >= At(LastSunday(instant.Year, 3)) && instant < At(LastSunday(instant.Year, 10));

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero);

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, 31);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
