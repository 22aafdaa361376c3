// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice Months of the Gregorian calendar, counted in whole UTC days since 1970-01-01.
library Calendar {
    /// @dev Whether a second is the first of a month's first day. The year is counted from March, so that the leap
    /// day comes last and months alternate (H. Hinnant, chrono-compatible date algorithms).
    function startsMonth(uint256 second) internal pure returns (bool) {
        if (second % 1 days != 0) return false;
        uint256 day = second / 1 days + 719_468; // since 0000-03-01
        uint256 ofEra = day % 146_097; // 400 years
        uint256 year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        uint256 ofYear = ofEra - (365 * year + year / 4 - year / 100);
        uint256 month = (5 * ofYear + 2) / 153;
        return ofYear == (153 * month + 2) / 5;
    }
}
