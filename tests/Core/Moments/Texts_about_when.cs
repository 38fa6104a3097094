using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Moments.Reading;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>What the reader of moments does with any text.</summary>
public sealed class Texts_about_when
{
    private static readonly DateTimeOffset Now = DutchTime.Instant(new DateOnly(2026, 10, 6), new TimeOnly(9, 30));

    private static readonly string[] Soup =
    [
        "elk", "elke", "om", "de", "het", "half", "halve", "jaar", "maand", "week", "dag", "dinsdag", "vrijdag", "eerste", "tweede", "laatste", "van", "oktober", "maart", "31", "1", "6", "10", "0", "99", "2026", "2040",
        "-", "/", ".", ":", ",", "’s", "middags", "uur", "over", "voor", "na", "tot", "vanaf", "en", "of", "een", "drie", "keer", "per", "in", "volgende", "vorige", "deze", "morgen", "vandaag", "kerst", "pasen", "week",
        "begin", "eind", "kwartaal", "jaarlijks", "dagelijks", "kwart", "anderhalf", "evaluatie", "🙂", "’26", "15e", "q1", "werkdagen", "1000000", "minuten", "geleden", "tussen", "nacht", "middernacht", "24", "vijfde",
    ];

    [Fact]
    public void Ten_thousand_characters_are_read_to_the_end()
    {
        string[] texts =
        [
            new('a', 10_000), new('1', 10_000), new('.', 10_000), new(' ', 10_000), Repeated("1 of "), Repeated("elke dinsdag en "), Repeated("6-10-"), Repeated("a.b."), Repeated("’"), Repeated("maart of "),
            Repeated("over een half jaar "), Repeated("kwart over "), Repeated("en een half "), Repeated("twintigoktober"), Repeated("evalutie van de werving "),
        ];
        Assert.All(texts, text => Assert.NotNull(MomentReader.Read(text, Now)));
    }

    [Fact]
    public void Words_of_time_in_any_order_give_dates_that_lie_ahead_within_ten_years_at_most_weekly()
    {
        var random = new Random(20261006);
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Join(random.Next(4) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 9)).Select(_ => Soup[random.Next(Soup.Length)]));
            var reading = MomentReader.Read(text, Now);
            Assert.True(reading is not WhenAmbiguous { Candidates.Count: < 2 }, text);
            foreach (var schedule in reading is WhenRead read ? [read.Schedule] : reading is WhenAmbiguous several ? several.Candidates : [])
            {
                Assert.True(DutchTime.Instant(schedule.Start, schedule.Time) > Now, text);
                Assert.True(schedule.Rhythm is not EveryDays { Days: < 7 }, text);
                Assert.Equal(schedule.Rhythm, Rhythm.Parse(schedule.Rhythm.Write()));
                Assert.Equal(schedule.Start, schedule.On(schedule.Start));
            }

            Assert.True(reading is not WhenRead { Schedule: var only } || only.Start <= new DateOnly(2036, 10, 6), text);
            Assert.True(reading is not WhenPast past || DutchTime.Instant(past.Meant.Start, past.Meant.Time) <= Now, text);
        }
    }

    [Fact]
    public void A_long_text_is_kept_whole()
    {
        var text = string.Join(' ', Enumerable.Range(0, 1500).Select(word => $"w{word}x"));
        Assert.Equal(text, MomentReader.Read("morgen " + text, Now).Rest);
    }

    [Theory]
    [InlineData("morgen", false)]
    [InlineData("morgen om half tien", true)]
    [InlineData("elke maand", false)]
    [InlineData("elke maand om 14.00 uur", true)]
    [InlineData("dinsdagmiddag", true)]
    public void It_is_known_whether_a_time_was_named(string text, bool named) =>
        Assert.Equal(named, Assert.IsType<WhenRead>(MomentReader.Read(text, Now)).TimeNamed);

    [Fact]
    public void What_is_past_is_told_as_it_was_meant() =>
        Assert.Equal(new Schedule(new DateOnly(2026, 10, 5), Schedule.UsualTime, new Once()), Assert.IsType<WhenPast>(MomentReader.Read("gisteren", Now)).Meant);

    [Theory]
    [InlineData("elk half jaar aan de evaluatie", "de evaluatie")]
    [InlineData("Evaluatie – Veenkwartier, elk half jaar", "Evaluatie – Veenkwartier")]
    [InlineData("dinsdag om 10 uur (online) overleg", "(online) overleg")]
    [InlineData("over drie weken om te vragen hoe het gaat", "vragen hoe het gaat")]
    [InlineData("elk half jaar", "")]
    [InlineData("Hoe gaat het?", "Hoe gaat het")]
    public void What_it_is_about_keeps_its_own_spelling(string text, string rest) => Assert.Equal(rest, MomentReader.Read(text, Now).Rest);

    private static string Repeated(string part) => string.Concat(Enumerable.Repeat(part, (10_000 / part.Length) + 1))[..10_000];
}
