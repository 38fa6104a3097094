using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Moments;

/// <summary>A network in which one moment is planned.</summary>
public abstract class MomentTests
{
    protected static readonly GuideContent Guide = GuideReader.ReadBuiltIn();
    protected static readonly MomentId Evaluation = Offers.IdOf(new MomentKindId("evaluation"));
    protected static readonly MomentId Own = new("00000000000000000000000000000001");

    protected static Network With(MomentId id, MomentSubject about, string start, string rhythm)
    {
        var network = Said.Nothing();
        network.Plan(Guide, id, about, new Schedule(Day(start), Schedule.UsualTime, Rhythm.Parse(rhythm)), Said.Anna, Said.Start);
        return network;
    }

    protected static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    protected static DateTimeOffset At(string day, string time) => DutchTime.Instant(Day(day), TimeOnly.ParseExact(time, "HH:mm"));
}
