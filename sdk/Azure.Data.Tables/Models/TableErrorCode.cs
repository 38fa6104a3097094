using System.Runtime.CompilerServices;

namespace Azure.Data.Tables.Models;

/// <summary>The service's names of errors, to compare with <see cref="RequestFailedException.ErrorCode"/>.</summary>
public readonly struct TableErrorCode(string value) : IEquatable<TableErrorCode>
{
    private readonly string _value = value ?? throw new ArgumentNullException(nameof(value));

    public static TableErrorCode AccountIOPSLimitExceeded => Named();
    public static TableErrorCode AtomFormatNotSupported => Named();
    public static TableErrorCode AuthorizationPermissionMismatch => Named();
    public static TableErrorCode AuthorizationResourceTypeMismatch => Named();
    public static TableErrorCode CannotCreateTableWithIOPSGreaterThanMaxAllowedPerTable => Named();
    public static TableErrorCode CommandsInBatchActOnDifferentPartitions => Named();
    public static TableErrorCode ContentLengthExceeded => Named();
    public static TableErrorCode DuplicateKeyPropertySpecified => Named();
    public static TableErrorCode DuplicatePropertiesSpecified => Named();
    public static TableErrorCode EntityAlreadyExists => Named();
    public static TableErrorCode EntityNotFound => Named();
    public static TableErrorCode EntityTooLarge => Named();
    public static TableErrorCode Forbidden => Named();
    public static TableErrorCode InvalidDuplicateRow => Named();
    public static TableErrorCode InvalidInput => Named();
    public static TableErrorCode InvalidValueType => Named();
    public static TableErrorCode JsonFormatNotSupported => Named();
    public static TableErrorCode JsonVerboseFormatNotSupported => Named();
    public static TableErrorCode KeyValueTooLarge => Named();
    public static TableErrorCode MediaTypeNotSupported => Named();
    public static TableErrorCode MethodNotAllowed => Named();
    public static TableErrorCode NotImplemented => Named();
    public static TableErrorCode OperationTimedOut => Named();
    public static TableErrorCode OperatorInvalid => Named();
    public static TableErrorCode OutOfRangeInput => Named();
    public static TableErrorCode PartitionKeyEqualityComparisonExpected => Named();
    public static TableErrorCode PartitionKeyNotSpecified => Named();
    public static TableErrorCode PartitionKeyPropertyCannotBeUpdated => Named();
    public static TableErrorCode PartitionKeySpecifiedMoreThanOnce => Named();
    public static TableErrorCode PerTableIOPSDecrementLimitReached => Named();
    public static TableErrorCode PerTableIOPSIncrementLimitReached => Named();
    public static TableErrorCode PrimaryKeyPropertyIsInvalidType => Named();
    public static TableErrorCode PropertiesNeedValue => Named();
    public static TableErrorCode PropertyNameInvalid => Named();
    public static TableErrorCode PropertyNameTooLong => Named();
    public static TableErrorCode PropertyValueTooLarge => Named();
    public static TableErrorCode ResourceNotFound => Named();
    public static TableErrorCode SettingIOPSForATableInProvisioningNotAllowed => Named();
    public static TableErrorCode TableAlreadyExists => Named();
    public static TableErrorCode TableBeingDeleted => Named();
    public static TableErrorCode TableHasNoProperties => Named();
    public static TableErrorCode TableHasNoSuchProperty => Named();
    public static TableErrorCode TableNotFound => Named();
    public static TableErrorCode TooManyProperties => Named();
    public static TableErrorCode UpdateConditionNotSatisfied => Named();
    public static TableErrorCode XMethodIncorrectCount => Named();
    public static TableErrorCode XMethodIncorrectValue => Named();
    public static TableErrorCode XMethodNotUsingPost => Named();

    public static bool operator ==(TableErrorCode left, TableErrorCode right) => left.Equals(right);

    public static bool operator !=(TableErrorCode left, TableErrorCode right) => !left.Equals(right);

    public static bool operator ==(TableErrorCode code, string value) => code.Means(value);

    public static bool operator !=(TableErrorCode code, string value) => !code.Means(value);

    public static bool operator ==(string value, TableErrorCode code) => code.Means(value);

    public static bool operator !=(string value, TableErrorCode code) => !code.Means(value);

#pragma warning disable CA2225 // The package has no named alternative.
    public static implicit operator TableErrorCode(string value) => new(value);
#pragma warning restore CA2225

    public bool Equals(TableErrorCode other) => Means(other._value);

    public override bool Equals(object obj) => obj is TableErrorCode other && Equals(other);

    public override int GetHashCode() => _value is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(_value);

    public override string ToString() => _value;

    // Each code's text is its name.
    private static TableErrorCode Named([CallerMemberName] string name = null) => new(name);

    private bool Means(string value) => string.Equals(_value, value, StringComparison.OrdinalIgnoreCase);
}
